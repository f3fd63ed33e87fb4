package eu.alpsynergy.synergy.search;

import eu.alpsynergy.model.LocalName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** What the index holds of each thing that has a name: words without places or frequencies, which no score here asks for. */
final class SearchDocuments {

    static final String NUMBER = "number";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String NAMES = "names";
    static final String WHOLE = "whole";
    static final String CONTEXT = "context";
    /** The first letter, two and three letters of each word of a name. */
    static final String BEGINNINGS = "beginnings";

    static final int LETTERS = 3;

    private final Findables findables;
    private final NameWords words;
    private final Map<Integer, List<StringField>> regions = new HashMap<>();

    SearchDocuments(Findables findables, NameWords words) {
        this.findables = findables;
        this.words = words;
    }

    Document document(int number) {
        Findable findable = findables.get(number);
        Document document = new Document();
        document.add(new StoredField(NUMBER, number));
        document.add(field(KIND, findable.kind().code()));
        new TreeSet<>(words.of(findable.id())).forEach(word -> document.add(field(ID, word)));
        Set<String> names = new TreeSet<>();
        for (String name : new TreeSet<>(findable.name().byLanguage().values())) {
            List<String> of = words.of(name);
            names.addAll(of);
            document.add(field(WHOLE, String.join(" ", of)));
        }
        names.forEach(word -> document.add(field(NAMES, word)));
        beginnings(names).forEach(letters -> document.add(field(BEGINNINGS, letters)));
        LocalName context = findable.context();
        if (context != null) {
            List<StringField> fields = findables.isActor(number)
                    ? regions.computeIfAbsent(findables.regionOfActor(number), r -> context(context))
                    : context(context);
            fields.forEach(document::add);
        }
        return document;
    }

    private static Set<String> beginnings(Set<String> names) {
        Set<String> beginnings = new TreeSet<>();
        for (String word : names) {
            for (int letters = 1; letters <= Math.min(LETTERS, word.length()); letters++) {
                beginnings.add(word.substring(0, letters));
            }
        }
        return beginnings;
    }

    private List<StringField> context(LocalName name) {
        Set<String> all = new TreeSet<>();
        name.byLanguage().values().forEach(text -> all.addAll(words.of(text)));
        return all.stream().map(word -> field(CONTEXT, word)).toList();
    }

    private static StringField field(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }
}
