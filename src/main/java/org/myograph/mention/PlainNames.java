package org.myograph.mention;

/**
 * Finds the names that stand by themselves: no word of theirs begins anything else, and nothing
 * that could go on with a name stands after them. About every second phrase is one, for which no
 * other reader need be asked.
 */
final class PlainNames {
  /** All that begins at a word and is more than a name or a determiner. */
  private static final int MORE =
      Beginnings.ADJECTIVE
          | Beginnings.MOVEMENT
          | Beginnings.FORM
          | Beginnings.FORM_AFTER_POSITION
          | Beginnings.LEVEL
          | Beginnings.ORDINAL;

  /** Word lists of which no phrase begins a plain name. */
  private static final WordLists BEGINNING =
      WordLists.of(
          WordList.POSITIONAL, WordList.PART_NOUN, WordList.PART_ADJECTIVE, WordList.FEATURE_NOUN);

  /** Word lists of which no phrase stands after a plain name. */
  private static final WordLists AFTER =
      WordLists.of(
          WordList.KIND_WORD, WordList.TRAILING_PART, WordList.OF_WORD, WordList.NAME_SUFFIX);

  private final Place place;
  private final Line line;
  private final GivenNames names;

  PlainNames(Place place, GivenNames names) {
    this.place = place;
    this.line = place.line();
    this.names = names;
  }

  /** The plain name that begins at a token, perhaps with determiners; null if none does. */
  Mention at(int from) {
    int at = line.determiner(from);
    boolean begins =
        place.begins(at, Beginnings.NAME) && !place.begins(at, MORE) && !line.hasAny(BEGINNING, at);
    Lexicon.Match name = begins ? place.match(at) : null;
    return name == null
            || line.isOfName(at, name.to())
            || goesOn(name.to())
            || !names.isWhole(at, name.to())
        ? null
        : new Mention(at, name.to(), name.terms(), "", "");
  }

  /** Whether what stands at a token may go on with a name before it. */
  private boolean goesOn(int to) {
    return line.hasAny(AFTER, to)
        || place.begins(to, Beginnings.AFTER_SLOT)
        || line.has(WordList.CONJUNCTION, to) && place.isAhead(to, Beginnings.AFTER_SLOT)
        || place.isAhead(to, Beginnings.MOVEMENT) && mayMove(to);
  }

  /** "the hip" + "abduction", "from abducting" */
  private boolean mayMove(int to) {
    return place.begins(to, Beginnings.MOVEMENT)
        || line.is(to, Stem.FROM)
        || line.is(to, Stem.THE)
        || line.is(to, Stem.A);
  }
}
