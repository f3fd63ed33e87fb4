package eu.alpsynergy.synergy.aggregate;

import java.util.Optional;
import java.util.stream.Stream;

/** What is counted per region; every engine counts exactly this, in whole numbers. */
public enum Aggregate {
    /** Region x kind of actor: actors located in the region. */
    ACTORS("actors"),
    /** Region x stage: different actors of the region that perform the stage. */
    STAGE_ACTORS("stage_actors"),
    /** Region x theme: different actors of the region that perform at least one stage of the theme. */
    THEME_ACTORS("theme_actors"),
    /** Region x theme: different actors of the region that are members of a cluster active in the theme, wherever that is. */
    CLUSTER_THEME_ACTORS("cluster_theme_actors"),
    /** Region x region, a layer per kind of tie: ties from actors of one to actors of the other, as the rows are written. */
    TIES("ties"),
    /** Region of the actor x region of the cluster: memberships. */
    MEMBERSHIPS("memberships");

    private final String code;

    Aggregate(String code) {
        this.code = code;
    }

    /** Its name in files and of its Cypher statement. */
    public String code() {
        return code;
    }

    /** The aggregate of a name in files. */
    public static Optional<Aggregate> find(String code) {
        return Stream.of(values()).filter(a -> a.code.equals(code)).findFirst();
    }
}
