package dev.cantle.verify.report.html.markup;

import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Stage;
import java.time.Instant;
import java.util.Locale;

/** The words and names that several sections share. */
public final class Words {

    private Words() {}

    /** The circuit, or the slice for an empty name. */
    public static String scope(String circuit) {
        return circuit.isEmpty() ? "slice" : circuit;
    }

    /** The name under which a link finds a finding: its id, with what a fragment may not hold made a dash (RFC 3986). */
    public static String anchor(String id) {
        return Plain.line(id).replaceAll("[^A-Za-z0-9._:/-]+", "-");
    }

    /** The style of a stage: that of a finding. */
    public static String style(Stage.State state) {
        return switch (state) {
            case DONE -> "proven";
            case FAILED -> "refuted";
            case SKIPPED -> "held";
        };
    }

    /** The sign of a stage. */
    public static String sign(Stage.State state) {
        return switch (state) {
            case DONE -> "✓";
            case FAILED -> "✕";
            case SKIPPED -> "–";
        };
    }

    /** Time of day: {@code 10:20:00Z}. */
    public static String clock(Instant instant) {
        return Plain.time(instant).substring(11);
    }

    /** {@code 1 finding}, {@code 2 findings}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number in markup, with no more digits than a screen shows. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
