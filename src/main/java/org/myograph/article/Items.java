package org.myograph.article;

/** Sets the items of lists, those that head others over them, and what stands between lists. */
final class Items {
  private final Typesetter page;
  private final Nesting nesting;
  private String pending = "";
  private int depth = Nesting.NONE;

  Items(Typesetter page, PageWords words) {
    this.page = page;
    this.nesting = new Nesting("", words);
  }

  void heading(String words) {
    end();
    nesting.end();
    page.heading(words);
  }

  void paragraph(String words) {
    item(Nesting.NONE, words);
  }

  /**
   * Takes an item, which is set when it is known whether others stand below it.
   *
   * @param in how far to the right it stands
   */
  void item(int in, String words) {
    if (!words.isBlank()) {
      set(in);
      pending = words.strip();
      depth = in;
    }
  }

  /** Sets what was taken last. */
  void end() {
    set(Nesting.NONE);
    pending = "";
  }

  private void set(int below) {
    if (pending.isEmpty()) {
      return;
    }
    if (nesting.heads(depth, below, pending)) {
      page.line(pending);
    } else {
      page.paragraph(pending, nesting.over());
    }
  }
}
