package eu.alpsynergy.synergy.api;

/** What a pilot cluster is judged by. */
public enum PilotCriterion {
    /** Themes of the cluster that its region's strategy names. */
    FIT("fit"),
    /** A quality label that is valid on the date asked. */
    LABEL("label"),
    /** Stages of value chains in the cluster's themes that its region's actors occupy. */
    CHAINS("chains"),
    /** Ties to other regions, and what the cluster's themes add to them. */
    REACH("reach"),
    /** Services of the catalogue that the cluster offers. */
    SERVICES("services"),
    /** What partners voted. */
    VOTES("votes");

    private final String code;

    PilotCriterion(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
