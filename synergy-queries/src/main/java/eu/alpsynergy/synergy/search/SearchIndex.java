package eu.alpsynergy.synergy.search;

import eu.alpsynergy.model.GraphSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An index in memory over the names of one snapshot (Apache Lucene). A word matches a name's word exactly, as its beginning, or
 * with one typing error from four letters on and two from eight; accents and case do not count. All words must match. Built
 * once per dataset version; safe for concurrent use. Bounded: the best hits are exact, but no more than 10,000 are counted.
 */
public final class SearchIndex {

    private static final int LONGEST_QUERY = 200;
    private static final int BUFFER_MB = 32;
    private static final float WHOLE_NAME = 40;
    private static final float EXACT_WORD = 10;
    private static final float BEGINNING = 6;
    private static final float TYPING_ERROR = 2;

    /** Hits are counted up to here; what cannot be among the best is passed over then. */
    static final int COUNTED = 10_000;

    private final Findables findables;
    private final IndexSearcher searcher;
    private final NameWords words;

    private SearchIndex(Findables findables) throws IOException {
        this.findables = findables;
        this.words = new NameWords();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy()).setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            SearchDocuments documents = new SearchDocuments(findables, words);
            for (int i = 0; i < findables.size(); i++) {
                writer.addDocument(documents.document(i));
            }
            writer.forceMerge(1);
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    public static SearchIndex of(GraphSnapshot snapshot) {
        try {
            return new SearchIndex(Findables.of(snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A find with its score in (0, 1]; 1 is the best of the answer. */
    public record Hit(Findable found, double score) {}

    /**
     * The best hits of an answer and how many there are in all.
     *
     * @param totalIsExact whether there are not more than {@code total}
     */
    public record Result(long total, boolean totalIsExact, List<Hit> hits) {
        public Result {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Finds names.
     *
     * @param text what was typed; at most its first 200 characters count
     * @param kinds restricts the answer; empty = all kinds
     * @param limit at most so many hits
     */
    public Result search(String text, Set<Findable.Kind> kinds, int limit) {
        List<String> typed = words.of(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
        if (typed.isEmpty()) {
            return new Result(0, true, List.of());
        }
        try {
            TopDocs top = searcher.search(
                    query(typed, kinds), new TopScoreDocCollectorManager(limit, Math.max(limit, COUNTED)));
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : top.scoreDocs) {
                IndexableField number = stored.document(doc.doc).getField(SearchDocuments.NUMBER);
                hits.add(new Hit(findables.get(number.numericValue().intValue()), doc.score / top.scoreDocs[0].score));
            }
            return new Result(top.totalHits.value, top.totalHits.relation == TotalHits.Relation.EQUAL_TO, hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(List<String> words, Set<Findable.Kind> kinds) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(word(word), Occur.MUST);
        }
        all.add(
                scored(new TermQuery(new Term(SearchDocuments.WHOLE, String.join(" ", words))), WHOLE_NAME),
                Occur.SHOULD);
        if (!kinds.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            kinds.forEach(kind -> any.add(new TermQuery(new Term(SearchDocuments.KIND, kind.code())), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        BooleanQuery.Builder weighted = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
        for (Findable.Kind kind : Findable.Kind.values()) {
            weighted.add(
                    scored(new TermQuery(new Term(SearchDocuments.KIND, kind.code())), kind.weight()), Occur.SHOULD);
        }
        return weighted.build();
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(new TermQuery(new Term(SearchDocuments.NAMES, word)), EXACT_WORD));
        ways.add(scored(beginning(word), BEGINNING));
        int errors = word.length() >= 8 ? 2 : word.length() >= 4 ? 1 : 0;
        if (errors > 0) {
            ways.add(scored(new FuzzyQuery(new Term(SearchDocuments.NAMES, word), errors, 1), TYPING_ERROR));
        }
        ways.add(scored(new TermQuery(new Term(SearchDocuments.ID, word)), EXACT_WORD));
        ways.add(scored(new PrefixQuery(new Term(SearchDocuments.CONTEXT, word)), 1));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** Few letters begin very many words: their names are listed under them. */
    private static Query beginning(String word) {
        return word.length() <= SearchDocuments.LETTERS
                ? new TermQuery(new Term(SearchDocuments.BEGINNINGS, word))
                : new PrefixQuery(new Term(SearchDocuments.NAMES, word));
    }
}
