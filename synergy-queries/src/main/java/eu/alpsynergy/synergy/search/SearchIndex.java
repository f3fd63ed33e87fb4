package eu.alpsynergy.synergy.search;

import eu.alpsynergy.model.GraphSnapshot;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An index in memory over the names of one snapshot (Apache Lucene). A word matches a name's word exactly, as its beginning, or
 * with one typing error from four letters on and two from eight; accents and case do not count. All words must match. Built
 * once per dataset version; safe for concurrent use.
 */
public final class SearchIndex {

    private static final int LONGEST_QUERY = 200;
    private static final float WHOLE_NAME = 40;
    private static final float EXACT_WORD = 10;
    private static final float BEGINNING = 6;
    private static final float TYPING_ERROR = 2;

    private final List<Findable> findables;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new Folding();

    private SearchIndex(List<Findable> findables) throws IOException {
        this.findables = List.copyOf(findables);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < findables.size(); i++) {
                writer.addDocument(document(findables.get(i), i));
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

    /** The best hits of an answer and how many there are in all. */
    public record Result(long total, List<Hit> hits) {
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
        List<String> words = words(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
        if (words.isEmpty()) {
            return new Result(0, List.of());
        }
        try {
            TopDocs top = searcher.search(query(words, kinds), limit);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : top.scoreDocs) {
                int index = searcher.storedFields()
                        .document(doc.doc)
                        .getField("index")
                        .numericValue()
                        .intValue();
                hits.add(new Hit(findables.get(index), doc.score / top.scoreDocs[0].score));
            }
            return new Result(searcher.count(query(words, kinds)), hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(List<String> words, Set<Findable.Kind> kinds) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(word(word), Occur.MUST);
        }
        all.add(scored(new TermQuery(new Term("whole", String.join(" ", words))), WHOLE_NAME), Occur.SHOULD);
        if (!kinds.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            kinds.forEach(kind -> any.add(new TermQuery(new Term("kind", kind.code())), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        BooleanQuery.Builder weighted = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
        for (Findable.Kind kind : Findable.Kind.values()) {
            weighted.add(scored(new TermQuery(new Term("kind", kind.code())), kind.weight()), Occur.SHOULD);
        }
        return weighted.build();
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(new TermQuery(new Term("names", word)), EXACT_WORD));
        ways.add(scored(new PrefixQuery(new Term("names", word)), BEGINNING));
        int errors = word.length() >= 8 ? 2 : word.length() >= 4 ? 1 : 0;
        if (errors > 0) {
            ways.add(scored(new FuzzyQuery(new Term("names", word), errors, 1), TYPING_ERROR));
        }
        ways.add(scored(new TermQuery(new Term("id", word)), EXACT_WORD));
        ways.add(scored(new PrefixQuery(new Term("context", word)), 1));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private Document document(Findable findable, int index) {
        Document document = new Document();
        document.add(new StoredField("index", index));
        document.add(new StringField("kind", findable.kind().code(), Field.Store.NO));
        words(findable.id()).forEach(word -> document.add(new StringField("id", word, Field.Store.NO)));
        for (String name : new TreeSet<>(findable.name().byLanguage().values())) {
            document.add(new TextField("names", name, Field.Store.NO));
            document.add(new StringField("whole", String.join(" ", words(name)), Field.Store.NO));
        }
        if (findable.context() != null) {
            findable.context()
                    .byLanguage()
                    .values()
                    .forEach(c -> document.add(new TextField("context", c, Field.Store.NO)));
        }
        return document;
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("names", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Words in lower case without accents. */
    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }
}
