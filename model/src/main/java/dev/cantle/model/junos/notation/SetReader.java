package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.notation.SetCommand.Verb;
import dev.cantle.model.junos.schema.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads set notation into its commands. {@code edit}, {@code up} and {@code top} are followed and leave none. */
public final class SetReader {

    private final List<SetCommand> commands = new ArrayList<>();
    private List<Word> here = List.of();

    private SetReader() {}

    /**
     * The commands of a text, one a line; empty lines and lines that begin with {@code #} are passed over.
     *
     * @param sourceName the file as the user names it, for error messages
     * @throws NotationException at the first line that is no command
     */
    public static List<SetCommand> read(String text, String sourceName) {
        SetReader reader = new SetReader();
        int number = 0;
        for (String line : new Source(text, sourceName, 1).text().split("\n", -1)) {
            reader.line(new Source(line, sourceName, ++number));
        }
        return reader.commands;
    }

    private void line(Source source) {
        Lexer lexer = new Lexer(source);
        Token first = lexer.next();
        if (first.kind() == Token.Kind.END || first.kind() == Token.Kind.COMMENT) {
            return;
        }
        Line line = new Line(source, first, words(source, lexer));
        switch (first.text()) {
            case "set" -> command(line, Verb.SET);
            case "delete" -> command(line, Verb.DELETE);
            case "activate" -> command(line, Verb.ACTIVATE);
            case "deactivate" -> command(line, Verb.DEACTIVATE);
            case "protect" -> command(line, Verb.PROTECT);
            case "unprotect" -> command(line, Verb.UNPROTECT);
            case "rename" -> around(line, "to", Verb.RENAME);
            case "insert" -> insert(line);
            case "annotate" -> annotate(line);
            case "edit" -> here = line.path(here);
            case "top" -> here = List.of();
            case "up" -> here = here.subList(0, Math.max(0, here.size() - 1));
            default ->
                throw first.error(
                        source.name(),
                        first.shown() + " is not a command",
                        "begin the line with set, delete, activate, deactivate, rename, insert or annotate");
        }
    }

    private void command(Line line, Verb verb) {
        add(line, verb, line.path(here), List.of());
    }

    private void insert(Line line) {
        around(
                line,
                line.has("before") ? "before" : "after",
                line.has("before") ? Verb.INSERT_BEFORE : Verb.INSERT_AFTER);
    }

    private void around(Line line, String middle, Verb verb) {
        int at = line.last(middle);
        if (at < 1 || at == line.words().size() - 1) {
            throw line.error(
                    "The command lacks its '" + middle + "'", "write: " + line.verb() + " ... " + middle + " ...");
        }
        add(
                line,
                verb,
                join(here, line.words().subList(0, at)),
                line.words().subList(at + 1, line.words().size()));
    }

    private void annotate(Line line) {
        int last = line.words().size() - 1;
        if (last < 1) {
            throw line.error("The command lacks its comment", "write: annotate ... \"comment\"");
        }
        add(
                line,
                Verb.ANNOTATE,
                join(here, line.words().subList(0, last)),
                line.words().subList(last, last + 1));
    }

    private void add(Line line, Verb verb, List<Word> path, List<Word> argument) {
        if (path.isEmpty() && verb != Verb.DELETE) {
            throw line.error(
                    "The command '" + verb.name().toLowerCase(Locale.ROOT) + "' names no statement", "write its path");
        }
        commands.add(new SetCommand(
                verb, path, argument, line.first().place(line.source().name())));
    }

    private static List<Word> words(Source source, Lexer lexer) {
        List<Word> words = new ArrayList<>();
        boolean bracketed = false;
        for (Token token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            switch (token.kind()) {
                case WORD, QUOTED -> words.add(new Word(token.text(), bracketed));
                case OPEN_BRACKET -> bracketed = true;
                case CLOSE_BRACKET -> bracketed = false;
                case COMMENT -> {}
                default ->
                    throw token.error(
                            source.name(), token.shown() + " has no place in a command", "put it in double quotes");
            }
        }
        return words;
    }

    private static List<Word> join(List<Word> a, List<Word> b) {
        List<Word> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private record Line(Source source, Token first, List<Word> words) {

        List<Word> path(List<Word> here) {
            return join(here, words);
        }

        String verb() {
            return first.text();
        }

        boolean has(String word) {
            return last(word) >= 0;
        }

        int last(String word) {
            return words.lastIndexOf(new Word(word, false));
        }

        NotationException error(String problem, String fix) {
            return first.error(source.name(), problem, fix);
        }
    }
}
