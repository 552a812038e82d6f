// Lucene as a program: index CORPUS INDEX LANGUAGE | queries INDEX LANGUAGE FILE | one INDEX LANGUAGE WORD.
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

final class Lucene {
  private static final int THREADS = 2;
  private static final int ROUNDS = 6; // the machine compiles what it runs often; the last one counts
  private static final String[] TEXTS = {"title", "body"};
  private static final String[] FACETS = {"city", "type"};
  private static final String END = new String("end");

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "index" -> index(arguments[1], arguments[2], arguments[3]);
      case "queries" -> new Searcher(arguments[1], arguments[2]).measure(Path.of(arguments[3]));
      default -> System.out.println(new Searcher(arguments[1], arguments[2]).answer(new String[] {"", arguments[3], "", "", ""}));
    }
  }

  private static Analyzer analyzer(String language) {
    return language.equals("zh") ? new CJKAnalyzer(CharArraySet.EMPTY_SET) : new EnglishWords();
  }

  // As the others cut them: the word in "country's" is "country".
  private static final class EnglishWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }
  }

  private static void index(String corpus, String index, String language) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig(analyzer(language)).setRAMBufferSizeMB(512);
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of(index)), config);
        BufferedReader lines = Files.newBufferedReader(Path.of(corpus))) {
      BlockingQueue<String> queue = new ArrayBlockingQueue<>(1000);
      List<Future<Void>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; ++i) done.add(workers.submit(new Worker(queue, writer)));
      for (String line; (line = lines.readLine()) != null; ) queue.put(line);
      queue.put(END);
      for (Future<Void> worker : done) worker.get();
    } finally {
      workers.shutdownNow();
    }
  }

  private record Worker(BlockingQueue<String> queue, IndexWriter writer) implements Callable<Void> {
    @Override
    public Void call() throws Exception {
      FacetsConfig facets = new FacetsConfig();
      for (String line; (line = queue.take()) != END; ) writer.addDocument(facets.build(document(new Line(line).members())));
      queue.put(END);
      return null;
    }
  }

  private static Document document(Map<String, String> report) {
    Document document = new Document();
    document.add(new StringField("id", report.get("id"), Field.Store.YES));
    document.add(new StoredField("date", report.get("date")));
    for (String text : TEXTS) document.add(new TextField(text, report.get(text), Field.Store.YES));
    for (String facet : FACETS) {
      document.add(new StringField("only-" + facet, report.get(facet), Field.Store.NO));
      document.add(new SortedSetDocValuesFacetField(facet, report.get(facet)));
    }
    return document;
  }

  // An object of strings; what else JSON may have does not stand in a corpus.
  private static final class Line {
    private final String line;
    private int at = 0;

    Line(String line) {
      this.line = line;
    }

    Map<String, String> members() {
      Map<String, String> members = new HashMap<>();
      while ((at = line.indexOf('"', at)) >= 0) {
        String name = string();
        at = line.indexOf('"', at);
        members.put(name, string());
      }
      return members;
    }

    private String string() {
      StringBuilder text = new StringBuilder();
      for (++at; line.charAt(at) != '"'; ++at) text.append(line.charAt(at) == '\\' ? escaped() : line.charAt(at));
      ++at;
      return text.toString();
    }

    private char escaped() {
      char letter = line.charAt(++at);
      switch (letter) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        case 'b', 'f': return ' ';
        case 'u':
          at += 4;
          return (char) Integer.parseInt(line.substring(at - 3, at + 1), 16);
        default: return letter;
      }
    }
  }

  private static final class Searcher {
    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final UnifiedHighlighter highlighter;

    Searcher(String index, String language) throws Exception {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(index)));
      analyzer = analyzer(language);
      searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      facets = new DefaultSortedSetDocValuesReaderState(reader);
      highlighter = new UnifiedHighlighter(searcher, analyzer);
    }

    private record Answer(long hits, List<String> lines, List<FacetResult> counts) {}

    Answer answer(String[] query) throws Exception {
      Query wanted = compiled(query);
      FacetsCollector collector = new FacetsCollector();
      TopDocs top = FacetsCollector.search(searcher, wanted, 10, collector);
      Facets counted = new SortedSetDocValuesFacetCounts(facets, collector);
      List<FacetResult> counts = new ArrayList<>();
      for (String facet : FACETS) {
        FacetResult result = counted.getTopChildren(20, facet);
        if (result != null) counts.add(result);
      }
      String[] snippets = highlighter.highlight("body", wanted, top, 1);
      List<String> lines = new ArrayList<>();
      for (ScoreDoc hit : top.scoreDocs) {
        Document document = searcher.doc(hit.doc, Set.of("title", "date"));
        lines.add(document.get("title") + ' ' + document.get("date") + ' ' + snippets[lines.size()]);
      }
      return new Answer(counts.isEmpty() ? 0 : counts.get(counts.size() - 1).value.longValue(), lines, counts);
    }

    private Query compiled(String[] query) {
      Occur both = query[0].equals("or2") ? Occur.SHOULD : Occur.MUST;
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String words : List.of(query[1], query[2])) {
        if (!words.isEmpty()) all.add(phrase(words), both);
      }
      if (!query[3].isEmpty()) all.add(new TermQuery(new Term("only-" + query[3], query[4])), Occur.FILTER);
      return all.build();
    }

    private Query phrase(String words) {
      QueryBuilder builder = new QueryBuilder(analyzer);
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      for (String text : TEXTS) {
        Query there = builder.createPhraseQuery(text, words);
        if (there != null) anywhere.add(there, Occur.SHOULD);
      }
      return anywhere.build();
    }

    void measure(Path file) throws Exception {
      List<String> queries = Files.readAllLines(file);
      for (int round = 1; round <= ROUNDS; ++round) {
        for (String query : queries) {
          long start = System.nanoTime();
          Answer answer = answer(query.split("\t", -1));
          double took = (System.nanoTime() - start) / 1e6;
          if (round == ROUNDS) System.out.printf(Locale.ROOT, "%d\t%.3f%n", answer.hits(), took);
        }
      }
    }
  }
}
