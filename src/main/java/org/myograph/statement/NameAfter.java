package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Words;

/** Takes another name as it stands after "also called": in quotation marks, or a few words. */
final class NameAfter {
  private static final String OPEN = "\"“‘";
  private static final String CLOSE = "\"”’";
  private static final int LONGEST = 4;

  private final List<Token> tokens;
  private final Words words;

  NameAfter(List<Token> tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  Optional<Phrase> at(int from) {
    int at = from + words.at("determiner", tokens, from);
    boolean quoted = at < tokens.size() && OPEN.contains(tokens.get(at).text());
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < tokens.size() && (quoted ? !closes(end) : goesOn(end, start))) {
      end++;
    }
    int last = end;
    while (last > start && !tokens.get(last - 1).isWord()) {
      last--;
    }
    if (last == start || !quoted && end - start > LONGEST) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(start, last)) {
      name.append(name.length() == 0 ? "" : " ").append(token.text());
    }
    Mention mention =
        new Mention(start, last, List.of(Derived.provisional(name.toString(), "string")), "", "");
    return Optional.of(new Phrase(from, last, List.of(mention), List.of(), Form.NOUN));
  }

  private boolean closes(int at) {
    return CLOSE.contains(tokens.get(at).text());
  }

  private boolean goesOn(int at, int start) {
    return tokens.get(at).isWord()
        && at - start <= LONGEST
        && !words.is("auxiliary", tokens, at)
        && !words.is("clauseWord", tokens, at)
        && !words.is("conjunction", tokens, at);
  }
}
