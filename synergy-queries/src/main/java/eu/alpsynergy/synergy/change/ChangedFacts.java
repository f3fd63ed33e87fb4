package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.FactChange;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.HashSet;
import java.util.Set;

/** Which rows changed in a way that figures can feel, found by the keys that explanations point with. */
public final class ChangedFacts {

    private final Set<String> rows = new HashSet<>();

    /** Takes a change up unless it changes names, remarks or sources only. */
    public void add(FactChange change) {
        if (change.touchesFigures()) {
            rows.add(change.table() + "/" + change.id());
        }
    }

    public boolean contains(FactKey key) {
        return rows.contains(row(key));
    }

    /** Table and primary key of the row a key points to; explanations name the kind of a stage link too, which is not in its key. */
    public static String row(FactKey key) {
        if (key.table().equals("stage_links")) {
            String[] parts = key.id().split("\\+", -1);
            return parts.length > 2 ? key.table() + "/" + parts[0] + "+" + parts[1] : key.toString();
        }
        return key.toString();
    }
}
