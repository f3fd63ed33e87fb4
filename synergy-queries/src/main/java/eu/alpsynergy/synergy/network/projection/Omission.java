package eu.alpsynergy.synergy.network.projection;

/** Something the projection left out, and how many of it. */
public record Omission(Reason reason, int count) {

    /** Why something is not in the network. */
    public enum Reason {
        PROJECT_OTHER_PERIOD("projects-of-another-period"),
        PROJECT_OTHER_PROGRAMME("projects-of-another-programme"),
        PROJECT_TOO_LARGE("projects-with-a-larger-consortium"),
        PROJECT_ALONE("projects-with-one-participant-here"),
        PAIR_CONSORTIUM_UNKNOWN("pairs-whose-consortium-is-unknown-or-larger"),
        GROUP_TOO_LARGE("groups-too-large-to-join-all"),
        TIE_COUNTED_AS_PROJECT("ties-counted-as-projects"),
        ACTOR_OTHER_REGION("actors-of-other-regions"),
        ACTOR_OTHER_KIND("actors-of-other-kinds"),
        ACTOR_OTHER_THEME("actors-of-other-themes"),
        ACTOR_WITHOUT_TIE("actors-without-a-tie"),
        CLUSTER_WITHOUT_TIE("clusters-without-a-tie");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
