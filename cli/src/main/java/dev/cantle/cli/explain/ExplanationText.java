package dev.cantle.cli.explain;

import dev.cantle.model.rule.Rules;
import java.util.List;

/** An explanation as people read it on a terminal. */
final class ExplanationText {

    private static final int WIDEST = 100;
    private static final String LEFT = "    ";

    private final int columns;

    ExplanationText(int columns) {
        this.columns = Math.min(WIDEST, columns);
    }

    String of(Explanation explanation, List<Ground> grounds) {
        StringBuilder text = new StringBuilder();
        fold(text, explanation.rule().id() + ": " + explanation.rule().wants());
        if (!explanation.rule().source().isEmpty()) {
            fold(text, "source: " + explanation.rule().source());
        }
        grounds.forEach(ground -> fold(text, "  ", ground.words()));
        for (String paragraph : explanation.why().split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                text.append('\n');
                fold(text, paragraph);
            }
        }
        examples(text, "Breaks it", explanation.examples(Example.Kind.BREAKS));
        examples(text, "Passes", explanation.examples(Example.Kind.PASSES));
        text.append('\n');
        fold(
                text,
                Rules.ids().contains(explanation.rule().id())
                        ? "A waiver may name this rule; it excuses a warning, never an error."
                        : "A waiver cannot name this rule.");
        return text.toString().stripTrailing();
    }

    private static void examples(StringBuilder text, String heading, List<Example> examples) {
        for (Example example : examples) {
            text.append('\n').append(heading);
            if (!example.file().isEmpty()) {
                text.append(", in ").append(example.file());
            }
            text.append(":\n");
            example.text()
                    .lines()
                    .forEach(line -> text.append((LEFT + line).stripTrailing()).append('\n'));
        }
    }

    private void fold(StringBuilder text, String words) {
        fold(text, "", words);
    }

    private void fold(StringBuilder text, String left, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && left.length() + line.length() + 1 + word.length() > columns) {
                text.append(left).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text.append(left).append(line).append('\n');
    }
}
