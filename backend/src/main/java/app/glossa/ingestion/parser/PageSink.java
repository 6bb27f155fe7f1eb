package app.glossa.ingestion.parser;

import java.util.List;

/** Where a reader puts what it finds, as soon as it has it. */
interface PageSink {

  void page(ParsedPage page);

  /** Says that there is progress though no page is finished. */
  void alive();

  /** Something was left out. */
  void warn(String code, List<Integer> pages);
}
