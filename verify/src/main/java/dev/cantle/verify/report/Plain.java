package dev.cantle.verify.report;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How values read in every report: one line without control characters, rounded durations, times to the second. */
public final class Plain {

    private Plain() {}

    /**
     * The text as one line that cannot steer a terminal, break XML or turn the direction of writing: control and
     * format characters, lone surrogates and line breaks become spaces.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> line.appendCodePoint(isPrintable(character) ? character : ' '));
        return line.toString().strip();
    }

    /** The same for text of several lines, whose line breaks and tabs stay. */
    public static String lines(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> kept.appendCodePoint(
                        character == '\n' || character == '\t' || isPrintable(character) ? character : ' '));
        return kept.toString();
    }

    /** The text on one line, with every character that Markdown or HTML would read written as an entity. */
    public static String markdown(String text) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(character -> {
            if ("\\`*_{}[]<>()#+!|&~@$^=".indexOf(character) >= 0) {
                escaped.append("&#").append(character).append(';');
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != 0xFFFE && character != 0xFFFF;
        };
    }

    /** A sign for a state that does not need colour. */
    public static String sign(FindingState state) {
        return switch (state) {
            case PROVEN -> "✓";
            case REFUTED -> "✕";
            case UNKNOWN -> "?";
        };
    }

    /** {@code follows from aws-fra-1} after a separator, or nothing for a finding that stands for itself. */
    public static String following(Verdict verdict, Finding finding, String separator) {
        return verdict.followsFromAnother(finding) ? separator + "follows from " + finding.followsFrom() : "";
    }

    /** {@code 0.4 s}, {@code 12.0 s}, {@code 2 min 5 s}. */
    public static String took(Duration duration) {
        if (duration.toSeconds() >= 60) {
            return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
        }
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** {@code 2026-11-22 10:20:00Z}. */
    public static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
    }

    /** The text in lines of at most {@code width} characters, broken at spaces where there are any. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = line(text);
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
