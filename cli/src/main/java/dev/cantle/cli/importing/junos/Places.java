package dev.cantle.cli.importing.junos;

import dev.cantle.model.Place;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.StatementLines;
import java.util.HashMap;
import java.util.Map;

/** Where in a file the lines stand that an import lists as set commands. One thread at a time. */
public final class Places {

    private final Notation notation;
    private final String text;
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * The places of a file, which are looked up when one is asked for.
     *
     * @param notation the notation in which the file was read
     * @param text what it holds
     * @param file the file as the user names it
     */
    public Places(Notation notation, String text, String file) {
        this.notation = notation;
        this.text = text;
        this.file = file;
    }

    /** The place of a set command: the line on which its statement begins; the whole file if nobody can tell. */
    public Place of(String command) {
        if (lines.isEmpty()) {
            for (StatementLines.Located located : StatementLines.of(notation, text)) {
                Remainder.lines(located.alone()).forEach(line -> lines.putIfAbsent(line, located.line()));
            }
        }
        return new Place(file, lines.getOrDefault(command, 0), 0);
    }
}
