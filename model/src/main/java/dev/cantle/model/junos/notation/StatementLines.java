package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.notation.SetCommand.Verb;
import dev.cantle.model.junos.schema.LineResolver;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Step;
import dev.cantle.model.junos.schema.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which lines of a text its statements stand: each leaf, and each block that has nothing inside or is marked. */
public final class StatementLines {

    /**
     * One statement of a text.
     *
     * @param alone a configuration of that statement, in the blocks around it, and of nothing else
     * @param line the line on which it begins, counted from 1
     */
    public record Located(Configuration alone, int line) {}

    private final List<Located> found = new ArrayList<>();
    private final SetParser parser = new SetParser(Schema.junos());

    private StatementLines() {}

    /**
     * The statements in the order of the text.
     *
     * @throws NotationException if the text is not in this notation
     */
    public static List<Located> of(Notation notation, String text) {
        StatementLines lines = new StatementLines();
        switch (notation) {
            case CURLY -> lines.curly(new Lexer(new Source(text, "", 1)));
            case SET -> SetReader.read(text, "").forEach(lines::add);
            case XML -> lines.found.addAll(new XmlParser(Schema.junos(), "").located(text));
        }
        return lines.found;
    }

    private void add(SetCommand command) {
        found.add(new Located(parser.alone(command), command.place().line()));
    }

    private void curly(Lexer lexer) {
        Deque<Written> open = new ArrayDeque<>();
        Written current = new Written(List.of());
        boolean bracketed = false;
        for (Token token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            switch (token.kind()) {
                case WORD, QUOTED -> current.take(token, bracketed);
                case COMMENT -> current.note(token);
                case OPEN_BRACKET -> bracketed = true;
                case CLOSE_BRACKET -> bracketed = false;
                case SEMICOLON -> {
                    current.commands(true).forEach(this::add);
                    current = new Written(current.around);
                }
                case OPEN_BRACE -> {
                    current.commands(false).forEach(this::add);
                    open.push(current);
                    current = new Written(current.path);
                }
                case CLOSE_BRACE -> {
                    Written block = open.isEmpty() ? current : open.pop();
                    if (!block.holds) {
                        block.unmarked().commands(true).forEach(this::add);
                    }
                    open.stream().findFirst().ifPresent(outer -> outer.holds = true);
                    current = new Written(block.around);
                }
                default -> {}
            }
            if (!open.isEmpty() && token.kind() == Token.Kind.SEMICOLON) {
                open.element().holds = true;
            }
        }
    }

    /** A statement of curly notation while it is read. */
    private static final class Written {

        private final List<Word> around;
        private final List<Word> path;
        private final List<Token> comments = new ArrayList<>();
        private final List<Verb> marks = new ArrayList<>();
        private @Nullable Token first;
        private boolean holds;

        Written(List<Word> around) {
            this.around = around;
            this.path = new ArrayList<>(around);
        }

        void take(Token token, boolean bracketed) {
            Optional<Verb> mark = first == null ? mark(token) : Optional.empty();
            if (mark.isPresent()) {
                marks.add(mark.get());
            } else {
                if (first == null) {
                    first = token;
                }
                path.add(new Word(token.text(), bracketed));
            }
        }

        void note(Token comment) {
            comments.add(comment);
        }

        private static Optional<Verb> mark(Token token) {
            if (token.kind() != Token.Kind.WORD || !token.text().endsWith(":")) {
                return Optional.empty();
            }
            return Mark.named(token.text().substring(0, token.text().length() - 1))
                    .flatMap(mark -> switch (mark) {
                        case INACTIVE -> Optional.of(Verb.DEACTIVATE);
                        case PROTECT -> Optional.of(Verb.PROTECT);
                        default -> Optional.empty();
                    });
        }

        Written unmarked() {
            marks.clear();
            comments.clear();
            return this;
        }

        /** The words of the statement that a mark or comment belongs to: the first of several on a line. */
        private List<Word> marked() {
            List<Step> steps = LineResolver.resolve(Schema.junos().root(), path);
            int at = 0;
            while (at < steps.size() - 1
                    && (steps.get(at).word() < around.size()
                            || steps.get(at).node().isPrefix())) {
                at++;
            }
            return path.subList(0, at + 1 < steps.size() ? steps.get(at + 1).word() : path.size());
        }

        /** What the statement says in commands; with {@code itself}, also that it is there. */
        List<SetCommand> commands(boolean itself) {
            List<SetCommand> all = new ArrayList<>();
            Token token = first;
            if (token == null) {
                return all;
            }
            if (itself) {
                all.add(new SetCommand(Verb.SET, path, List.of(), token.place("")));
            }
            marks.forEach(verb -> all.add(new SetCommand(verb, marked(), List.of(), token.place(""))));
            for (Token comment : comments) {
                CurlyParser.note(comment)
                        .ifPresent(text -> all.add(new SetCommand(
                                Verb.ANNOTATE, marked(), List.of(new Word(text, false)), comment.place(""))));
            }
            return all;
        }
    }
}
