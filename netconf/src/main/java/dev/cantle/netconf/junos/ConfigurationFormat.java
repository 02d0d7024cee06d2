package dev.cantle.netconf.junos;

/** The notations in which Junos takes and gives configuration. */
public enum ConfigurationFormat {
    /** Braces and semicolons, as {@code show configuration} prints it. */
    TEXT("text"),
    /** Elements, below {@code <configuration>}. */
    XML("xml"),
    /** One {@code set} command a line. */
    SET("set");

    private final String word;

    ConfigurationFormat(String word) {
        this.word = word;
    }

    /** Returns Junos' word for it. */
    String word() {
        return word;
    }
}
