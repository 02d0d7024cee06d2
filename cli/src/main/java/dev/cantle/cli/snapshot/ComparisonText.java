package dev.cantle.cli.snapshot;

import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Weight;
import java.util.ArrayList;
import java.util.List;

/** A comparison as lines for a terminal: how much differs, then the differences in groups, harm first. */
public final class ComparisonText {

    /** How many differences of a weight are printed. */
    private static final int SHOWN = 20;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 110;
    private static final int AREA = 12;

    private final Palette palette;
    private final int width;

    /** A writer for a terminal so wide; narrower than 60 or wider than 110 is taken as that. */
    public ComparisonText(Palette palette, int columns) {
        this.palette = palette;
        width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** The lines. */
    public List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.in(mood(comparison), comparison.isSame() ? "same" : "not the same") + ": "
                + counts(comparison));
        for (Weight weight : Weight.values()) {
            group(weight, comparison, lines);
        }
        return lines;
    }

    private static FindingState mood(Comparison comparison) {
        if (comparison.isHarmful()) {
            return FindingState.REFUTED;
        }
        return comparison.isSame() ? FindingState.PROVEN : FindingState.UNKNOWN;
    }

    private static String counts(Comparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            counts.add(comparison.count(weight) + " " + weight.word());
        }
        return String.join(", ", counts) + "; " + comparison.compared() + " compared";
    }

    private void group(Weight weight, Comparison comparison, List<String> lines) {
        List<Difference> all = comparison.of(weight);
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(palette.strong(weight.word()));
        all.stream().limit(SHOWN).forEach(one -> difference(one, lines));
        long rest = all.stream().skip(SHOWN).mapToLong(Difference::count).sum();
        if (rest > 0) {
            lines.add(" ".repeat(AREA + 2) + palette.faint("and " + rest + " more; --json names those that are known"));
        }
    }

    private void difference(Difference one, List<String> lines) {
        String indent = " ".repeat(AREA + 2);
        String area = "  " + pad(one.area().word());
        for (String line : Plain.wrap(one.what(), width - indent.length())) {
            lines.add(area + line);
            area = indent;
        }
        String states = states(one);
        if (!states.isEmpty()) {
            Plain.wrap(states, width - indent.length() - 2).forEach(line -> lines.add(indent + "  " + line));
        }
    }

    private static String states(Difference one) {
        if (one.weight() == Weight.UNKNOWN) {
            return one.after();
        }
        if (one.before().isEmpty() && one.after().isEmpty()) {
            return "";
        }
        return one.before().isEmpty() ? "new: " + one.after() : one.before() + " -> " + one.after();
    }

    private static String pad(String word) {
        return word + " ".repeat(Math.max(1, AREA - word.length()));
    }
}
