package eu.alpsynergy.importer.alias;

import java.util.ArrayList;
import java.util.List;

/** Says in words why two rows are proposed as one. */
final class DuplicateReason {

    private DuplicateReason() {}

    static String of(
            NamedRow a,
            NamedRow b,
            NameLikeness.Finding finding,
            boolean samePic,
            boolean otherRegion,
            boolean otherPic) {
        List<String> parts = new ArrayList<>();
        if (samePic) {
            parts.add("same participant code");
        }
        if (finding.score() >= 1 - 1e-9) {
            parts.add(Spelling.fold(a.name()).equals(Spelling.fold(b.name())) ? "same name" : "same words");
            if (!NameWords.fold(a.name()).equals(NameWords.fold(b.name()))) {
                parts.add("legal form, language or order differ");
            }
        } else if (finding.inside()) {
            parts.add("one name is inside the other");
        } else if (finding.score() > 0) {
            parts.add("most words agree");
        }
        if (finding.misspelt()) {
            parts.add("letters differ");
        }
        if (otherRegion) {
            parts.add("regions differ");
        }
        if (otherPic) {
            parts.add("participant codes differ");
        }
        return String.join("; ", parts);
    }
}
