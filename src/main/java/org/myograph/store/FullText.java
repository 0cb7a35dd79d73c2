package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.myograph.ontology.NameProperties;

/**
 * The words of a build, as {@code text:query} finds them: those of all names if it is given no
 * property, those of quotes for {@code oa:exact}. Lucene puts random numbers into its files, so
 * these are not the same in two builds of the same input.
 */
final class FullText extends TextIndexLucene {
  private final BiPredicate<TextHit, Node> isSaid;

  /**
   * @param isSaid whether a thing is called by what was found, or quotes it, by a property
   */
  private FullText(Directory files, EntityDefinition fields, BiPredicate<TextHit, Node> isSaid)
      throws IOException {
    super(files, config(fields));
    this.isSaid = isSaid;
  }

  private static TextIndexConfig config(EntityDefinition fields) throws IOException {
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    config.setAnalyzer(
        CustomAnalyzer.builder()
            .withTokenizer(StandardTokenizerFactory.NAME)
            .addTokenFilter(LowerCaseFilterFactory.NAME)
            .addTokenFilter(ASCIIFoldingFilterFactory.NAME)
            .build());
    return config;
  }

  private static EntityDefinition fields(Graph graph) {
    EntityDefinition fields = new Fields();
    NameProperties.exact(graph).forEach(property -> fields.set("name", property));
    fields.set("quote", OA.exact.asNode());
    fields.setLangField("language");
    return fields;
  }

  /** Which words are found by which properties; jena-text finds none by others, without a word. */
  private static final class Fields extends EntityDefinition {
    Fields() {
      super("thing", "name", RDFS.label.asNode());
    }

    @Override
    public String getField(Node property) {
      String field = super.getField(property);
      if (field == null) {
        throw Unsearchable.because(
            "no words stand under <%s>; name one of %s, or none for all names"
                .formatted(property.getURI(), properties()));
      }
      return field;
    }

    private String properties() {
      return fields().stream()
          .flatMap(field -> getPredicates(field).stream())
          .map(property -> "<" + property.getURI() + ">")
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }

  /** Writes the words of a graph into a new folder. */
  static void create(Path folder, Graph graph) throws IOException {
    EntityDefinition fields = fields(graph);
    try (Directory files = new NIOFSDirectory(folder, NoLockFactory.INSTANCE)) {
      FullText index = new FullText(files, fields, (hit, property) -> true);
      for (String field : Set.copyOf(fields.fields())) { // which has them once for each property
        for (Node property : fields.getPredicates(field)) {
          graph.find(Node.ANY, property, Node.ANY).forEachRemaining(index::add);
        }
      }
      index.getIndexWriter().forceMerge(1);
      index.close();
    }
  }

  private void add(Triple triple) {
    if (triple.getObject().isLiteral()) {
      addEntity(
          TextQueryFuncs.entityFromQuad(
              getDocDef(), null, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
  }

  /**
   * Lets queries of a dataset find what is written in a folder, also when the folder is gone. The
   * files are neither locked nor held open.
   */
  static void attach(Path folder, DatasetGraph dataset) throws IOException {
    if (dataset.getContext().isDefined(TextQuery.textIndex)) {
      return;
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : new Tree(folder).files()) {
      files.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    dataset.getContext().set(TextQuery.textIndex, LazyIndex.of(() -> open(files, dataset)));
  }

  private static TextIndex open(Map<String, byte[]> files, DatasetGraph dataset) {
    Directory directory = new ByteBuffersDirectory();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        try (IndexOutput out = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
          out.writeBytes(file.getValue(), file.getValue().length);
        }
      }
      return new FullText(
          directory,
          Txn.calculateRead(dataset, () -> fields(dataset.getUnionGraph())),
          (hit, property) ->
              dataset.getUnionGraph().contains(hit.getNode(), property, hit.getLiteral()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds all that there is, unless fewer are wanted.
   *
   * @param properties of which one says what is found; any, if there are none
   * @param highlight must be null: jena-text makes patterns and arrays of it that nothing bounds
   * @throws QueryParseException in one line, if the words are no query, too many, or a pattern that
   *     is too hard
   */
  @Override
  public List<TextHit> query(
      String thing,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int most,
      String highlight) {
    if (highlight != null) {
      throw Unsearchable.because("it cannot highlight");
    }
    List<TextHit> all = all(thing, properties, words, graph, language);
    return all.stream()
        .filter(hit -> properties.isEmpty() || isSaid(hit, properties))
        .limit(most > 0 ? most : all.size())
        .toList();
  }

  private boolean isSaid(TextHit hit, List<Resource> properties) {
    return properties.stream().anyMatch(property -> isSaid.test(hit, property.asNode()));
  }

  private List<TextHit> all(
      String thing, List<Resource> properties, String words, String graph, String language) {
    try {
      return super.query(thing, properties, words, graph, language, Integer.MAX_VALUE, null);
    } catch (StackOverflowError e) {
      throw Unsearchable.because("it is nested too deep");
    } catch (TextIndexParseException e) {
      throw Unsearchable.misread(words, getQueryAnalyzer(), e);
    } catch (TextIndexException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? Unsearchable.misread(words, getQueryAnalyzer(), cause)
          : e;
    }
  }
}
