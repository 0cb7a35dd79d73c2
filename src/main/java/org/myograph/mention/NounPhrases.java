package org.myograph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Finds named things in one sentence: a name with its determiner, share, part and whole, and lists
 * of such names with shared words completed.
 */
final class NounPhrases {
  private static final int LONGEST_PART = 7;
  private static final int LONGEST_ASIDE = 6;
  private static final Set<String> WHOLES =
      Set.of("Bone", "BoneFeature", "Cartilage", "Joint", "BodyRegion");

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Words words;
  private final Discourse discourse;
  private final boolean field;
  private final Patterns patterns;
  private int depth;

  /**
   * @param field whether commas alone make a list, as they do in box lines
   */
  NounPhrases(List<Token> tokens, Page page, Discourse discourse, boolean field) {
    this.tokens = tokens;
    this.lexicon = page.lexicon();
    this.vocabulary = page.vocabulary();
    this.words = page.words();
    this.discourse = discourse;
    this.field = field;
    this.patterns = new Patterns(tokens, page, this);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** What begins at a token: a verb of movement, a doer of movement, or a list of things. */
  Optional<Phrase> longest(int from) {
    List<Mention> verbs = patterns.movements().verbs(from);
    if (!verbs.isEmpty()) {
      return Optional.of(phrase(from, verbs, Form.VERB));
    }
    Optional<Phrase> list = phrase(from);
    List<Mention> agents = patterns.movements().agents(from);
    if (agents.isEmpty() || list.isPresent() && list.get().to() >= end(agents)) {
      return list;
    }
    return Optional.of(phrase(from, agents, Form.AGENT));
  }

  private static Phrase phrase(int from, List<Mention> mentions, Form form) {
    return new Phrase(from, end(mentions), mentions, List.of(), form);
  }

  private static int end(List<Mention> mentions) {
    return mentions.stream().mapToInt(Mention::to).max().orElse(-1);
  }

  /** The list of things that begins at a token. */
  Optional<Phrase> phrase(int from) {
    List<Mention> items = new ArrayList<>();
    List<Pending> pending = new ArrayList<>();
    List<Mention> members = new ArrayList<>();
    int at = from;
    int end = from;
    boolean closed = false;
    while (!closed) {
      List<Mention> next = items(at);
      if (next.isEmpty() && !items.isEmpty() && isGerund(at)) {
        next = items(at + 1);
      }
      Optional<Pending> bare = next.isEmpty() ? pending(at) : Optional.empty();
      if (next.isEmpty() && bare.isEmpty() || !items.isEmpty() && !fits(items, next)) {
        break;
      }
      next.forEach(items::add);
      bare.ifPresent(pending::add);
      end = next.isEmpty() ? bare.get().to() : next.get(next.size() - 1).to();
      if (!next.isEmpty()) {
        end = bracket(end, items, members);
      }
      int separator = separator(end);
      closed = separator == end || !field && isComma(end, separator) && !listGoesOn(separator);
      at = separator;
    }
    items.addAll(0, complete(pending, items));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Phrase(from, lastOf(items, members, from), items, members, Form.NOUN));
  }

  private static int lastOf(List<Mention> items, List<Mention> members, int from) {
    int last = from + 1;
    for (Mention mention : items) {
      last = Math.max(last, mention.to());
    }
    for (Mention mention : members) {
      last = Math.max(last, mention.to());
    }
    return last;
  }

  /** Things of one list are of like kind. */
  private boolean fits(List<Mention> items, List<Mention> next) {
    return next.isEmpty() || field || family(items.get(0)).equals(family(next.get(0)));
  }

  private String family(Mention mention) {
    return family(mention.term().kind());
  }

  private String family(String kind) {
    for (List<String> family : FAMILIES) {
      if (vocabulary.isA(kind, Set.copyOf(family))) {
        return family.get(0);
      }
    }
    return kind;
  }

  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("Muscle", "MuscleGroup", "MusclePart"),
          List.of("Nerve", "NervePlexus"),
          List.of("Artery", "Vein"),
          List.of("SpinalRoot"),
          List.of("Action"),
          List.of("AnatomicalStructure"),
          List.of("Condition", "Sign"),
          List.of("Treatment", "Exercise"),
          List.of("Test"),
          List.of("Quality"));

  /** After "," "and" "or" "/" and their like; the place itself if there is none. */
  int separator(int at) {
    int next = at;
    if (next < tokens.size() && tokens.get(next).is(",")) {
      next++;
    }
    if (next == at && words.at("listJoiner", tokens, at) > 0) {
      return at + words.at("listJoiner", tokens, at);
    }
    int conjunction = words.at("conjunction", tokens, next);
    next += conjunction;
    if (next > at) {
      next += words.at("listAdverb", tokens, next);
    }
    return next;
  }

  /** "landing and maintaining proper form" */
  private boolean isGerund(int at) {
    return at + 1 < tokens.size() && tokens.get(at).text().matches("\\p{Ll}{4,}ing");
  }

  private boolean isComma(int from, int to) {
    return to == from + 1 && tokens.get(from).is(",");
  }

  /** Whether a list whose next item begins here still comes to an "and" or "or". */
  private boolean listGoesOn(int from) {
    int at = from;
    for (int items = 0; items < 8; items++) {
      List<Mention> next = items(at);
      Optional<Pending> bare = next.isEmpty() ? pending(at) : Optional.empty();
      if (next.isEmpty() && bare.isEmpty()) {
        return false;
      }
      int end = next.isEmpty() ? bare.get().to() : next.get(next.size() - 1).to();
      end = bracketEnd(end);
      int separator = separator(end);
      if (separator == end) {
        return false;
      }
      if (!isComma(end, separator)) {
        return !items(separator).isEmpty()
            || isGerund(separator) && !items(separator + 1).isEmpty();
      }
      at = separator;
    }
    return false;
  }

  private int bracketEnd(int at) {
    if (at < tokens.size() && tokens.get(at).is("(")) {
      for (int i = at; i < tokens.size(); i++) {
        if (tokens.get(i).is(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** Reads what stands in brackets after a name: members ("e.g. X and Y") or a qualifier. */
  private int bracket(int at, List<Mention> items, List<Mention> members) {
    int end = bracketEnd(at);
    if (end == at) {
      return at;
    }
    int inner = at + 1 + words.at("including", tokens, at + 1);
    if (inner == at + 1 && !field && end - at > LONGEST_ASIDE) {
      return at;
    }
    Mention last = items.get(items.size() - 1);
    if (inner > at + 1) {
      while (inner < end && (tokens.get(inner).is(".") || tokens.get(inner).is(","))) {
        inner++;
      }
      Optional<Phrase> named = phrase(inner);
      named.ifPresent(phrase -> members.addAll(phrase.mentions()));
      return named.isPresent() ? end : at;
    }
    items.set(
        items.size() - 1, last.qualified(text(at + 1, end - 1), false).spanning(last.from(), end));
    return end;
  }

  /** One name, or several that share words ("anterior and inferior gluteal lines"). */
  private List<Mention> items(int from) {
    if (from >= tokens.size() || depth > 6) {
      return List.of();
    }
    depth++;
    try {
      List<Mention> special = patterns.at(from);
      if (!special.isEmpty()) {
        return special;
      }
      return plain(from);
    } finally {
      depth--;
    }
  }

  /** As {@link #items} but without names made by patterns. */
  List<Mention> plain(int from) {
    int at = determiner(from);
    if (at >= tokens.size()) {
      return List.of();
    }
    Optional<Levels> levels = Levels.at(tokens, at);
    if (levels.isPresent()) {
      return roots(levels.get());
    }
    List<Mention> own = ownPart(from, at);
    if (!own.isEmpty()) {
      return own;
    }
    List<Mention> shared = new SharedWords(tokens, lexicon, words).at(at);
    if (!shared.isEmpty()) {
      return withWhole(shared);
    }
    Optional<Lexicon.Match> match =
        lexicon.longest(tokens, at).filter(found -> !cutsRange(found.to()));
    if (match.isEmpty()) {
      match = beforeRange(at);
    }
    if (match.isPresent()) {
      return withWhole(
          List.of(new Mention(at, kindWord(match.get().to()), match.get().terms(), "", "")));
    }
    List<Mention> reference = reference(from, at);
    if (!reference.isEmpty()) {
      return reference;
    }
    List<Mention> feature = feature(at);
    return feature.isEmpty() ? qualified(from, at) : feature;
  }

  /** Whether a name would end in the middle of "C1-C4" or "ribs 5-7". */
  private boolean cutsRange(int to) {
    return Levels.at(tokens, to - 1).filter(levels -> levels.to() > to).isPresent()
        || Levels.numbers(tokens, to - 1).isPresent();
  }

  private Optional<Lexicon.Match> beforeRange(int at) {
    for (int end = at + 1; end < tokens.size() && end < at + LONGEST_PART; end++) {
      if (tokens.get(end).is("of")) {
        return lexicon.longest(tokens.subList(0, end), at);
      }
    }
    return Optional.empty();
  }

  private List<Mention> roots(Levels levels) {
    List<Mention> roots = new ArrayList<>();
    for (String level : levels.each()) {
      List<Term> meanings = lexicon.meanings(Tokens.stems(level));
      if (!meanings.isEmpty()) {
        roots.add(new Mention(levels.from(), kindWord(levels.to()), meanings, "", ""));
      }
    }
    return roots;
  }

  /** Past "muscle" after a muscle's name, "nerve roots" after a root's. */
  private int kindWord(int at) {
    return at + words.at("kindWord", tokens, at);
  }

  int determiner(int from) {
    int at = from;
    int length = words.at("determiner", tokens, at);
    while (length > 0) {
      at += length;
      length = words.at("determiner", tokens, at);
    }
    return at;
  }

  /** "it", "they", "its fibers", "this muscle", "the nerve". */
  private List<Mention> reference(int from, int at) {
    if (tokens.get(from).is("it")) {
      return List.of(
          new Mention(
              from, from + 1, isObject(from) ? discourse.itself() : discourse.it(), "", ""));
    }
    if (tokens.get(from).is("this") && words.is("auxiliary", tokens, from + 1)) {
      List<Term> condition = discourse.the("Condition");
      return List.of(
          new Mention(from, from + 1, condition.isEmpty() ? discourse.it() : condition, "", ""));
    }
    if (words.is("they", tokens, from) && !discourse.they().isEmpty()) {
      int to = from + words.at("they", tokens, from);
      return discourse.they(Levels.number(tokens.get(to - 1).text())).stream()
          .map(term -> Mention.of(from, to, term))
          .toList();
    }
    if (at == from) {
      return List.of();
    }
    Optional<Map.Entry<String, String>> noun = headNoun(at);
    if (noun.isEmpty()) {
      return List.of();
    }
    String kind = noun.get().getValue();
    int length = Tokens.stems(noun.get().getKey()).size();
    List<Term> several =
        discourse.they().stream()
            .filter(term -> vocabulary.isA(term.kind(), Set.of(kind)))
            .toList();
    if (words.is("these", tokens, from) && !several.isEmpty()) {
      return several.stream().map(term -> Mention.of(from, at + length, term)).toList();
    }
    List<Term> meant = discourse.the(kind);
    return meant.isEmpty()
        ? List.of()
        : withTrailingPart(List.of(new Mention(from, at + length, meant, "", "")));
  }

  /** "the tendon", "its lower fibers", "both heads": parts of the muscle that is spoken of. */
  private List<Mention> ownPart(int from, int at) {
    int part = partEnd(at);
    boolean ofMuscle = part > at && words.at("musclePart", tokens, part - 1) == 1;
    boolean ofOther = part < tokens.size() && words.is("ofWord", tokens, part);
    boolean other = part > at && at > from && !ofMuscle;
    if (part == at || ofOther || !ofMuscle && !other || !isMuscle(discourse.topic())) {
      return List.of();
    }
    boolean longer =
        lexicon
            .longest(tokens, at)
            .filter(match -> isNameBefore(match, from, at, part))
            .isPresent();
    return longer
        ? List.of()
        : List.of(new Mention(from, part, List.of(discourse.topic()), text(at, part), ""));
  }

  /** "the humeral head" and "the head" are names, "the long head" and "both heads" are not. */
  private boolean isNameBefore(Lexicon.Match match, int from, int at, int part) {
    Term term = match.terms().get(0);
    boolean name = !term.kind().equals("MusclePart") && !words.is("general", tokens, at);
    boolean whole = match.to() == part && name && (part - at > 1 || tokens.get(from).is("the"));
    return match.to() > part || whole;
  }

  private boolean isMuscle(Term term) {
    return vocabulary.isA(term.kind(), Set.of("Muscle", "MuscleGroup"));
  }

  private boolean isObject(int at) {
    return at > 0
        && tokens.get(at - 1).isWord()
        && !words.is("conjunction", tokens, at - 1)
        && !words.is("clauseWord", tokens, at - 1)
        && !words.is("condition", tokens, at - 1)
        && !words.is("relative", tokens, at - 1);
  }

  /** The longest noun for a kind of thing at a token, with the kind. */
  private Optional<Map.Entry<String, String>> headNoun(int at) {
    return vocabulary.headNouns().entrySet().stream()
        .filter(noun -> Words.startsWith(tokens, at, Tokens.stems(noun.getKey())))
        .max(Comparator.comparingInt(noun -> noun.getKey().length()));
  }

  /** A name with its share or side before it: "medial two-thirds of the supraspinous fossa". */
  private List<Mention> qualified(int from, int at) {
    int end = partEnd(at);
    if (end > at && isApposition(from, end)) {
      return List.of();
    }
    if (end > at && end < tokens.size() && words.is("ofWord", tokens, end)) {
      return whole(at, end, end + words.at("ofWord", tokens, end), true);
    }
    int adjectives = adjectives(at);
    return adjectives > at && adjectives < tokens.size()
        ? whole(at, adjectives, adjectives, false)
        : List.of();
  }

  /** "X, a branch of Y" and "X is a branch of Y" speak of X. */
  private boolean isApposition(int from, int end) {
    int at = from - 1;
    while (at > 0
        && (words.is("determiner", tokens, at)
            || words.is("positional", tokens, at)
            || words.is("partAdjective", tokens, at))) {
      at--;
    }
    boolean after = at >= 0 && (tokens.get(at).is(",") || words.is("be", tokens, at));
    return after && words.at("appositive", tokens, end - 1) == 1;
  }

  private List<Mention> whole(int from, int end, int next, boolean hasNoun) {
    String share = text(from, end);
    return plainAfterOf(next).stream()
        .map(
            mention ->
                mention
                    .qualified(share, isMuscle(mention) && (hasNoun || isPartWord(share)))
                    .spanning(from, mention.to()))
        .toList();
  }

  private List<Mention> plainAfterOf(int next) {
    if (depth > 6) {
      return List.of();
    }
    depth++;
    try {
      return plain(next);
    } finally {
      depth--;
    }
  }

  private boolean isPartWord(String share) {
    return !share.isEmpty();
  }

  private boolean isMuscle(Mention mention) {
    return mention.terms().stream().anyMatch(this::isMuscle);
  }

  /** The end of a part noun with its adjectives ("medial two-thirds", "long head"). */
  int partEnd(int from) {
    int at = from;
    for (int i = 0; i < LONGEST_PART && at < tokens.size(); i++) {
      int noun = words.at("partNoun", tokens, at);
      if (noun > 0) {
        return at + noun;
      }
      int adjective =
          Math.max(words.at("positional", tokens, at), words.at("partAdjective", tokens, at));
      if (adjective == 0) {
        return from;
      }
      at += adjective;
    }
    return from;
  }

  private int adjectives(int from) {
    int at = from;
    int length = words.at("positional", tokens, at);
    while (length > 0 && at - from < LONGEST_PART) {
      at += length;
      length = Math.max(words.at("positional", tokens, at), words.at("listJoin", tokens, at));
    }
    return at;
  }

  /** A feature that is not listed: "anterior surface of the humerus". */
  private List<Mention> feature(int at) {
    int noun = featureEnd(at);
    if (noun == at || noun >= tokens.size() || !tokens.get(noun).is("of")) {
      return List.of();
    }
    List<Mention> owners = plainAfterOf(noun + 1);
    if (owners.isEmpty() || levelsOf(owners)) {
      return List.of();
    }
    Mention owner = owners.get(owners.size() - 1);
    Optional<Term> bone = owner.as(Set.of("Bone"), vocabulary);
    String name = text(at, noun);
    return bone.map(
            term ->
                List.of(new Mention(at, owner.to(), featureOf(name, term), "", owner.qualifier())))
        .orElseGet(
            () ->
                owner.as(WHOLES, vocabulary).isPresent()
                    ? List.of(owner.qualified(name, false).spanning(at, owner.to()))
                    : List.of());
  }

  private boolean levelsOf(List<Mention> owners) {
    return owners.get(0).as(Set.of("SpinalRoot"), vocabulary).isPresent();
  }

  private List<Term> featureOf(String words, Term whole) {
    for (String name : whole.names()) {
      List<Term> known = lexicon.meanings(Tokens.stems(words + " of " + name));
      if (!known.isEmpty()) {
        return known;
      }
    }
    return List.of(Derived.feature(Singular.of(words), "BoneFeature", whole));
  }

  private int featureEnd(int from) {
    int at = from;
    for (int i = 0; i < 4 && at < tokens.size(); i++) {
      int noun = words.at("featureNoun", tokens, at);
      if (noun > 0 && words.at("featureNoun", tokens, at + noun) == 0) {
        return at + noun;
      }
      int adjective = Math.max(words.at("positional", tokens, at), noun);
      if (adjective == 0) {
        return from;
      }
      at += adjective;
    }
    return from;
  }

  private record Pending(int from, int to, String words) {}

  /** "head" of "head and upper two-thirds of the lateral surface of the fibula". */
  private Optional<Pending> pending(int from) {
    int at = determiner(from);
    int end = featureEnd(at);
    if (end == at || end >= tokens.size() || separator(end) == end) {
      return Optional.empty();
    }
    return Optional.of(new Pending(at, end, text(at, end)));
  }

  private List<Mention> complete(List<Pending> pending, List<Mention> items) {
    if (pending.isEmpty() || items.isEmpty()) {
      return List.of();
    }
    Optional<Term> whole = wholeOf(items.get(items.size() - 1));
    return whole.stream()
        .flatMap(
            term ->
                pending.stream()
                    .map(
                        bare ->
                            new Mention(
                                bare.from(), bare.to(), featureOf(bare.words(), term), "", "")))
        .collect(Collectors.toList());
  }

  /** The bone that the words of a mention end with, or that it is. */
  private Optional<Term> wholeOf(Mention mention) {
    for (int at = mention.to() - 1; at >= mention.from(); at--) {
      Optional<Lexicon.Match> match = lexicon.longest(tokens, at);
      if (match.isPresent()) {
        Optional<Term> bone =
            match.get().terms().stream()
                .filter(term -> vocabulary.isA(term.kind(), Set.of("Bone")))
                .findFirst();
        if (bone.isPresent()) {
          return bone;
        }
      }
    }
    return Optional.empty();
  }

  /** Takes in the whole that follows: "greater trochanter" + "of the femur". */
  private List<Mention> withWhole(List<Mention> plain) {
    List<Mention> mentions = withTrailingPart(plain);
    Mention last = mentions.get(mentions.size() - 1);
    int at = last.to();
    if (at + 1 >= tokens.size() || !words.is("ofWord", tokens, at)) {
      return mentions;
    }
    int next = at + words.at("ofWord", tokens, at);
    boolean of = tokens.get(at).is("of");
    Optional<Levels> levels = levels(determiner(next));
    if (of && levels.isPresent()) {
      return mentions.stream()
          .map(
              m ->
                  new Mention(
                      m.from(),
                      levels.get().to(),
                      List.of(levelled(m, levels.get())),
                      m.part(),
                      m.qualifier()))
          .toList();
    }
    List<Mention> wholes = plainAfterOf(next);
    if (wholes.size() != 1) {
      return mentions;
    }
    return mentions.stream().map(mention -> combine(mention, wholes.get(0))).toList();
  }

  /** "gluteus minimus fibers", "nerve branches" */
  private List<Mention> withTrailingPart(List<Mention> mentions) {
    int end = mentions.get(mentions.size() - 1).to();
    int length = words.at("trailingPart", tokens, end);
    boolean divisible =
        mentions.stream()
            .allMatch(
                m ->
                    m.as(Set.of("Muscle", "MuscleGroup", "Nerve", "Artery"), vocabulary)
                        .isPresent());
    return length == 0 || !divisible
        ? mentions
        : mentions.stream()
            .map(m -> m.qualified(text(end, end + length), true).spanning(m.from(), end + length))
            .toList();
  }

  /** Two names joined by "and", before what they share is known: "minimus and medius" + "tears". */
  List<Mention> pair(int from) {
    List<Mention> first = plain(from);
    int end = first.isEmpty() ? from : first.get(first.size() - 1).to();
    int next = end + words.at("conjunction", tokens, end);
    List<Mention> second = first.isEmpty() || next == end ? List.of() : plain(next);
    if (second.isEmpty() || !fits(first, second)) {
      return List.of();
    }
    List<Mention> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private Optional<Levels> levels(int at) {
    Optional<Levels> vertebral = Levels.at(tokens, at);
    if (vertebral.isPresent() || at >= tokens.size() || !tokens.get(at).is("rib")) {
      return vertebral;
    }
    return Levels.numbers(tokens, at + 1);
  }

  private Term levelled(Mention mention, Levels levels) {
    String unit = levels.first().matches("\\d+") ? "ribs " : "";
    return Derived.levels(mention.term(), unit + levels.label());
  }

  private Mention combine(Mention mention, Mention whole) {
    Optional<Term> place = whole.as(Set.of("AnatomicalStructure"), vocabulary);
    if (place.isEmpty() || mention.as(Set.of("AnatomicalStructure"), vocabulary).isEmpty()) {
      return mention;
    }
    List<Term> narrowed = new ArrayList<>();
    for (Term term : mention.terms()) {
      if (covers(term, place.get())) {
        narrowed.add(term);
      }
    }
    if (!narrowed.isEmpty()) {
      return new Mention(mention.from(), whole.to(), narrowed, mention.part(), mention.qualifier());
    }
    List<Term> longer = longerName(mention, place.get());
    if (!longer.isEmpty()) {
      return new Mention(mention.from(), whole.to(), longer, mention.part(), mention.qualifier());
    }
    boolean takesIn =
        vocabulary.isA(mention.term().kind(), Set.of("BoneFeature"))
            && vocabulary.isA(place.get().kind(), WHOLES);
    return takesIn ? mention.spanning(mention.from(), whole.to()) : mention;
  }

  private List<Term> longerName(Mention mention, Term whole) {
    for (Term term : mention.terms()) {
      for (String name : whole.names()) {
        for (String own : term.names()) {
          List<Term> known = lexicon.meanings(Tokens.stems(own + " of " + name));
          if (!known.isEmpty()) {
            return known;
          }
        }
      }
    }
    return List.of();
  }

  /** Whether a term's label already names the whole. */
  private static boolean covers(Term term, Term whole) {
    List<String> own = Tokens.stems(term.label());
    return whole.names().stream().anyMatch(name -> own.containsAll(Tokens.stems(name)))
        && !term.slug().equals(whole.slug());
  }

  String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      boolean glued = text.length() == 0 || token.is(",") || token.is(".") || token.is(")");
      text.append(glued ? "" : " ").append(token.text());
    }
    return text.toString();
  }
}
