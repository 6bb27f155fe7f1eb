package app.glossa.chat;

import app.glossa.language.Tokens;
import app.glossa.retrieval.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Chooses the sentences that answer a question best, at most five from at most three documents. */
@Component
class QuoteChoice {

  private static final int QUOTES = 5;
  private static final int DOCUMENTS = 3;
  private static final int FROM_ONE_PAGE = 3;
  private static final int PASSAGES = 8;
  private static final int HEARD = 3;
  private static final int SHORT = 60;
  private static final int LONGEST = 700;

  private final Tokens tokens;

  QuoteChoice(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Quotes, best first; empty only where there are no passages. */
  List<Quote> of(String question, List<PlacedPassage> passages) {
    List<PlacedPassage> best = passages.subList(0, Math.min(PASSAGES, passages.size()));
    List<Quote> candidates = new ArrayList<>();
    for (PlacedPassage placed : best) {
      candidates.addAll(sentences(placed));
    }
    boolean scored = candidates.stream().anyMatch(quote -> quote.score() > 0);
    if (!scored) {
      candidates = byWords(question, candidates);
    }
    candidates.sort(Comparator.comparingDouble(Quote::score).reversed());
    return grouped(withBestPassages(best, candidates, picked(candidates)));
  }

  private static List<Quote> sentences(PlacedPassage placed) {
    Passage passage = placed.passage();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Passage.Sentence sentence = passage.sentences().get(i);
      quotes.add(
          new Quote(placed, sentence.start(), end(passage.sentences(), i), sentence.score()));
    }
    if (quotes.isEmpty()) {
      int end = Math.min(passage.textEnd(), passage.textStart() + LONGEST);
      quotes.add(new Quote(placed, passage.textStart(), end, 0));
    }
    return quotes;
  }

  /** A heading or a scrap says little alone: what follows belongs to it. */
  private static int end(List<Passage.Sentence> sentences, int first) {
    int start = sentences.get(first).start();
    int end = sentences.get(first).end();
    for (int next = first + 1; next < sentences.size() && end - start < SHORT; next++) {
      if (sentences.get(next).end() - start > LONGEST) {
        break;
      }
      end = sentences.get(next).end();
    }
    return Math.min(end, start + LONGEST);
  }

  /** Without vectors: the share of the question's words, then the passage's place. */
  private List<Quote> byWords(String question, List<Quote> candidates) {
    Set<String> asked = new HashSet<>(tokens.of(question));
    List<Quote> scored = new ArrayList<>();
    for (Quote quote : candidates) {
      Set<String> said = new HashSet<>(tokens.of(quote.words()));
      long shared = asked.stream().filter(said::contains).count();
      int rank = Integer.parseInt(quote.from().id().substring(1));
      double score = (double) shared / Math.max(1, asked.size()) + 0.2 / rank;
      scored.add(new Quote(quote.from(), quote.start(), quote.end(), score));
    }
    return scored;
  }

  private static List<Quote> picked(List<Quote> candidates) {
    List<Quote> picked = new ArrayList<>();
    Set<String> words = new HashSet<>();
    Map<Object, Integer> documents = new HashMap<>();
    for (Quote quote : candidates) {
      Object document = quote.from().passage().document();
      int fromDocument = documents.getOrDefault(document, 0);
      boolean room =
          fromDocument < FROM_ONE_PAGE && (fromDocument > 0 || documents.size() < DOCUMENTS);
      boolean known =
          picked.stream().anyMatch(quote::overlaps) || !words.add(MarkdownText.flat(quote.words()));
      if (room && !known) {
        picked.add(quote);
        documents.merge(document, 1, Integer::sum);
      }
      if (picked.size() == QUOTES) {
        break;
      }
    }
    return picked;
  }

  /** The search may know better than the sentences: its first passages are heard in any case. */
  private static List<Quote> withBestPassages(
      List<PlacedPassage> best, List<Quote> candidates, List<Quote> picked) {
    List<Quote> quotes = new ArrayList<>(picked);
    for (PlacedPassage placed : best.subList(0, Math.min(HEARD, best.size()))) {
      boolean heard = quotes.stream().anyMatch(quote -> quote.from().equals(placed));
      Optional<Quote> own =
          candidates.stream()
              .filter(quote -> quote.from().equals(placed))
              .filter(quote -> quotes.stream().noneMatch(quote::overlaps))
              .findFirst();
      if (!heard && own.isPresent()) {
        if (quotes.size() >= QUOTES) {
          quotes.removeLast();
        }
        quotes.add(Math.min(HEARD, quotes.size()), own.get());
      }
    }
    return quotes;
  }

  /** The best document first with all its quotes, page by page. */
  private static List<Quote> grouped(List<Quote> picked) {
    List<Quote> grouped = new ArrayList<>();
    for (Quote first : picked) {
      for (Quote quote : picked) {
        boolean same = quote.from().passage().document().equals(first.from().passage().document());
        if (same && !grouped.contains(quote)) {
          grouped.addAll(samePage(picked, quote, grouped));
        }
      }
    }
    return grouped;
  }

  private static List<Quote> samePage(List<Quote> picked, Quote quote, List<Quote> already) {
    return picked.stream()
        .filter(other -> !already.contains(other))
        .filter(
            other -> other.from().passage().document().equals(quote.from().passage().document()))
        .filter(other -> other.from().passage().page() == quote.from().passage().page())
        .toList();
  }
}
