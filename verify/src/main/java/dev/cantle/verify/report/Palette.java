package dev.cantle.verify.report;

import dev.cantle.verify.finding.FindingState;

/** The colours of a terminal, or none. Colour never says what words do not say. */
public enum Palette {
    /** Text only. */
    PLAIN,
    /** The sixteen colours that every terminal has (ECMA-48, select graphic rendition). */
    ANSI;

    /** The text in the colour of a state: green, red or yellow. */
    public String in(FindingState state, String text) {
        return switch (state) {
            case PROVEN -> paint("32", text);
            case REFUTED -> paint("31", text);
            case UNKNOWN -> paint("33", text);
        };
    }

    /** The text as a heading. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** The text as a side remark. */
    public String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
