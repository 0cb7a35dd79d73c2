package org.myograph.article;

import java.util.ArrayList;
import java.util.List;

/** Joins the items of a list to the line that introduces them: "It supplies:" and what follows. */
final class ItemLists {
  private static final String STOPS = ".!?";
  private static final String MARKS = Article.BULLETS + ").";
  private static final int LONGEST_LIST = 1500;

  private final String text;
  private final PageWords words;

  /** Whether the last heading tells by itself what is listed below it. */
  private boolean listed;

  private ItemLists(String text, PageWords words) {
    this.text = text;
    this.words = words;
  }

  /** The same blocks, with one paragraph for each introduced list. */
  static List<Block> joined(List<Block> blocks, String text, PageWords words) {
    ItemLists lists = new ItemLists(text, words);
    List<Block> joined = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      if (block.kind() == Block.Kind.HEADING) {
        lists.listed = words.isListHead(block.span().of(text));
      }
      int end = at + 1;
      while (end < blocks.size() && lists.goesOn(blocks, at, end)) {
        end++;
      }
      if (end > at + 1 && lists.heads(blocks.get(at), blocks.get(at + 1))) {
        lists.headed(blocks.subList(at, end)).forEach(joined::add);
      } else {
        joined.add(end == at + 1 ? blocks.get(at) : lists.list(blocks.subList(at, end)));
      }
      at = end;
    }
    return joined;
  }

  private Block list(List<Block> list) {
    Block intro = list.get(0);
    Span span = intro.span().union(list.get(list.size() - 1).span());
    boolean single = list.stream().allMatch(block -> Sentences.in(text, block.span()).size() < 2);
    Block.Kind kind = single ? Block.Kind.LIST : Block.Kind.PARAGRAPH;
    return new Block(kind, span, intro.label(), span);
  }

  /** "Terminal branches:" over "Deep branch: runs to ...", which has its own heading. */
  private boolean heads(Block intro, Block item) {
    return Outline.isRunIn(intro.span().of(text) + " .", words)
        && Outline.isRunIn(item.span().of(text), words);
  }

  /** The items of a list as paragraphs under the line before them. */
  private List<Block> headed(List<Block> list) {
    Block intro = list.get(0);
    String line = intro.span().of(text);
    String over = Sentence.section(intro.label(), line.substring(0, line.length() - 1).strip());
    return list.subList(1, list.size()).stream()
        .map(item -> Block.paragraph(item.span(), over))
        .toList();
  }

  /** Whether a block is one more item of the list that another introduces. */
  private boolean goesOn(List<Block> blocks, int first, int next) {
    Block intro = blocks.get(first);
    Block item = blocks.get(next);
    return intro.kind() == Block.Kind.PARAGRAPH
        && item.kind() == Block.Kind.PARAGRAPH
        && last(intro) == ':'
        && item.span().end() - intro.span().start() <= LONGEST_LIST
        && last(item) != ':'
        && (item.label().equals(intro.label()) || !words.isListHead(first(item.label())))
        && isItem(blocks.get(next - 1).span().end(), item.span());
  }

  /** The outermost of the headings over an item. */
  private static String first(String over) {
    int end = over.indexOf(Sentence.UNDER);
    return end < 0 ? over : over.substring(0, end);
  }

  private char last(Block block) {
    return text.charAt(block.span().end() - 1);
  }

  /**
   * Whether a bullet stands before it, or what it says is no sentence, and no heading is needed to
   * tell what it is.
   */
  private boolean isItem(int from, Span item) {
    boolean bulleted =
        text.substring(from, item.start()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    return bulleted || !listed && STOPS.indexOf(text.charAt(item.end() - 1)) < 0;
  }
}
