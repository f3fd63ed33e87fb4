package eu.alpsynergy.synergy.change;

import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;
import java.util.Set;

/** A ranking of one snapshot. */
public interface Ranking {

    /** Everything that is ranked, the first first. */
    List<Standing> standings();

    /**
     * The facts that some figures of one thing rest on; computed when asked for.
     *
     * @param figures names of figures of its standing
     */
    Set<FactKey> facts(String id, Set<String> figures);
}
