package app.glossa.models;

/** An estimate of tokens where the model's own tokenizer is behind an endpoint. */
class CharacterCount implements TokenCounter {

  @Override
  public int count(String text) {
    double tokens =
        text.codePoints()
            .mapToDouble(c -> {
              if (c < 0x370) {
                return .25;
              }
              return c < 0x2E80 ? .4 : .7;
            })
            .sum();
    return (int) Math.ceil(tokens);
  }
}
