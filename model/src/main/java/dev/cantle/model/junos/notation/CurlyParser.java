package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.LineResolver;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.model.junos.schema.Step;
import dev.cantle.model.junos.schema.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads curly notation. */
final class CurlyParser {

    private final Schema schema;
    private final String name;
    private final Lexer lexer;
    private final List<String> comments = new ArrayList<>();
    /** The words of the statement that is being read, and the tokens that they were. */
    private final List<Word> words = new ArrayList<>();

    private final List<Token> written = new ArrayList<>();
    private Token token;
    /** The token before, which is where a statement that lacks its end has broken. */
    private Token previous;
    /** The first block whose closing brace stands further out than the block itself. */
    private @Nullable Token suspect;

    CurlyParser(Schema schema, Characters text, String sourceName) {
        this.schema = schema;
        this.name = sourceName;
        this.lexer = new Lexer(text);
        this.token = lexer.next();
        this.previous = token;
    }

    Configuration parse() {
        Draft root = Draft.root(schema.root());
        block(root, List.of(), Set.of(), 0);
        if (token.kind() != Token.Kind.END) {
            throw error("'}' closes no block", "remove it, or open the block with '{'");
        }
        return root.configuration();
    }

    /** Reads statements up to the end of their block, and returns the last. The prefix stands before the words of each. */
    private Draft block(Draft draft, List<Word> prefix, Set<Mark> inherited, int depth) {
        if (depth > Notation.MAX_DEPTH) {
            throw error("Blocks are nested deeper than " + Notation.MAX_DEPTH, "check the braces");
        }
        Draft last = draft;
        while (true) {
            if (token.kind() == Token.Kind.COMMENT) {
                comment();
            } else if (token.kind() == Token.Kind.CLOSE_BRACE || token.kind() == Token.Kind.END) {
                // A comment after the last statement has only that one to belong to.
                if (!comments.isEmpty()) {
                    last.comments().addAll(comments);
                    comments.clear();
                }
                return last;
            } else {
                last = statement(draft, prefix, inherited, depth);
            }
        }
    }

    private Draft statement(Draft parent, List<Word> prefix, Set<Mark> inherited, int depth) {
        List<String> before = taken();
        Set<Mark> marks = marks(inherited);
        Token start = token;
        boolean leads = previous.line() < start.line() || start.spot() == previous.spot();
        words(prefix);
        if (words.size() == prefix.size()) {
            throw error("A statement cannot begin with " + token.shown(), "write its keyword");
        }
        List<Step> steps = LineResolver.resolve(parent.node(), words);
        unbroken(steps, prefix.size());
        Step target = steps.get(steps.size() - 1);
        boolean opens = token.kind() == Token.Kind.OPEN_BRACE;
        if (opens && target.node().kind() == NodeKind.LIST && target.arguments().isEmpty()) {
            return group(parent, List.copyOf(words), marks, before, depth, leads ? start.column() : 0);
        }
        complete(target, marks, opens, start);
        Draft[] drafts = new Draft[steps.size()];
        for (int i = 0; i < drafts.length; i++) {
            Step step = steps.get(i);
            drafts[i] = (step.parent() < 0 ? parent : drafts[step.parent()]).put(step);
        }
        Draft first = drafts[marked(steps)];
        if (!marks.isEmpty()) {
            first.marks().addAll(marks);
        }
        if (!before.isEmpty()) {
            first.comments().addAll(before);
        }
        end(drafts[drafts.length - 1], opens, depth, leads ? start.column() : 0);
        return first;
    }

    /** The comments that stand before a statement, which are nothing to the next one. */
    private List<String> taken() {
        if (comments.isEmpty()) {
            return List.of();
        }
        List<String> taken = List.copyOf(comments);
        comments.clear();
        return taken;
    }

    private Set<Mark> marks(Set<Mark> inherited) {
        Set<Mark> marks = inherited;
        for (Optional<Mark> mark = mark(token); mark.isPresent(); mark = mark(token)) {
            Set<Mark> more = EnumSet.of(mark.get());
            more.addAll(marks);
            marks = more;
            advance();
        }
        return marks;
    }

    // family inet { ... } is two statements of which the line means the second.
    private static int marked(List<Step> steps) {
        int at = 0;
        int last = steps.size() - 1;
        while (at < last && steps.get(at).node().isPrefix()) {
            at++;
        }
        return at;
    }

    /** Refuses a statement that goes on, on another line, after the value of a leaf: what lacks is a semicolon. */
    private void unbroken(List<Step> steps, int before) {
        int size = steps.size();
        for (int i = 1; i < size; i++) {
            int at = steps.get(i).word() - before;
            boolean value = steps.get(i - 1).node().kind() == NodeKind.LEAF;
            if (value && at > 0 && written.get(at - 1).line() < written.get(at).line()) {
                throw unended(written.get(at - 1), written.get(at));
            }
        }
    }

    private NotationException unended(Token last, Token next) {
        return new NotationException(
                last.end(name), "Expected ';' before " + next.shown(), "end the statement with ';'");
    }

    private void end(Draft draft, boolean opens, int depth, int column) {
        if (!opens) {
            if (token.kind() != Token.Kind.SEMICOLON) {
                throw previous.line() < token.line()
                        ? unended(previous, token)
                        : error("Expected ';' before " + token.shown(), "end the statement with ';'");
            }
            advance();
            return;
        }
        Token brace = token;
        advance();
        block(draft, List.of(), Set.of(), depth + 1);
        close(brace, column);
    }

    /** Reads the entries of a list that share one keyword: {@code logical-systems { l2 { ... } }}. */
    private Draft group(Draft parent, List<Word> words, Set<Mark> marks, List<String> before, int depth, int column) {
        Token brace = token;
        advance();
        comments.addAll(before);
        Draft last = block(parent, words, marks, depth + 1);
        close(brace, column);
        return last;
    }

    /**
     * Reads the end of a block. One brace that lacks is missed at the end of the text only; where it lacks, the first
     * brace that stands further out than its block has given away.
     *
     * @param column where the line begins on which the block does; 0 if something else begins there
     */
    private void close(Token brace, int column) {
        if (token.kind() != Token.Kind.CLOSE_BRACE) {
            Token broken = suspect == null ? brace : suspect;
            throw broken.error(name, "The block is not closed", "close it with '}'");
        }
        boolean leads = previous.line() < token.line();
        if (suspect == null && leads && brace.line() < token.line() && token.column() < column) {
            suspect = brace;
        }
        advance();
        // Some writers put a semicolon behind the brace; Junos takes it.
        if (token.kind() == Token.Kind.SEMICOLON) {
            advance();
        }
    }

    private void words(List<Word> prefix) {
        words.clear();
        written.clear();
        if (!prefix.isEmpty()) {
            words.addAll(prefix);
        }
        while (true) {
            if (token.isWord()) {
                word(false);
            } else if (token.kind() == Token.Kind.OPEN_BRACKET) {
                brackets();
            } else if (token.kind() == Token.Kind.COMMENT) {
                comment();
            } else {
                return;
            }
        }
    }

    private void word(boolean bracketed) {
        words.add(new Word(token.text(), bracketed));
        written.add(token);
        advance();
    }

    private void brackets() {
        Token open = token;
        advance();
        while (token.isWord()) {
            word(true);
        }
        if (token.kind() != Token.Kind.CLOSE_BRACKET) {
            throw open.error(name, "The list is not closed before " + token.shown(), "close it with ']'");
        }
        advance();
        if (token.isWord()) {
            throw error("A list in brackets ends its statement", "put ';' before " + token.shown());
        }
    }

    private void complete(Step step, Set<Mark> marks, boolean opens, Token start) {
        SchemaNode node = step.node();
        int wanted = node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST
                ? 1
                : node.keys().size();
        if (step.arguments().size() < wanted && !marks.contains(Mark.DELETE)) {
            throw (opens ? start : token)
                    .error(
                            name,
                            "The statement '" + step.keyword() + "' lacks its "
                                    + (node.keys().isEmpty() ? "value" : "key"),
                            "write it before " + token.shown());
        }
    }

    private void comment() {
        note(token).ifPresent(comments::add);
        advance();
    }

    /** What a comment says; empty if it is none of the configuration. */
    static Optional<String> note(Token comment) {
        String text = comment.text();
        // Junos writes notes of its own with two signs, as ## SECRET-DATA; they are not part of the configuration.
        if (text.startsWith("##")) {
            return Optional.empty();
        }
        String plain = (text.startsWith("#") ? text.substring(1) : text).strip();
        return Optional.of(plain.replace("*/", "* /")).filter(note -> !note.isEmpty());
    }

    private static Optional<Mark> mark(Token token) {
        String text = token.text();
        return token.kind() == Token.Kind.WORD && text.charAt(text.length() - 1) == ':'
                ? Mark.named(text.substring(0, text.length() - 1))
                : Optional.empty();
    }

    private void advance() {
        previous = token;
        token = lexer.next();
    }

    private NotationException error(String problem, String fix) {
        return token.error(name, problem, fix);
    }
}
