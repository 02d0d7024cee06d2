package dev.cantle.model.junos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of a Junos configuration in a form that curly, set and XML notation share: one statement for each node
 * of the Junos hierarchy, also where curly notation leaves the keyword out. {@code irb { unit 2 { ... } }} is
 * {@code interface ["irb"]} with the child {@code unit ["2"]}; {@code route-distinguisher 65000:2;} is
 * {@code route-distinguisher []} with the child {@code rd-type ["65000:2"]}.
 *
 * @param keyword the name of the statement, as in XML
 * @param arguments the keys of a list entry, the value of a leaf, the values of a leaf-list; empty for a block or flag
 * @param children the statements inside, in order
 * @param marks what is said about the statement
 * @param comments the comments that stand before the statement, without their delimiters
 * @param form how an unknown statement was written; not part of equality
 */
public record Statement(
        String keyword,
        List<String> arguments,
        List<Statement> children,
        Set<Mark> marks,
        List<String> comments,
        Form form) {

    /**
     * Checks that no part can end its statement early in any notation.
     *
     * @throws IllegalArgumentException if the keyword is empty, a text holds a control character other than newline or
     *     tab, or a comment holds its own end
     */
    public Statement {
        if (keyword.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a keyword");
        }
        JunosText.check(keyword);
        arguments = List.copyOf(arguments);
        children = List.copyOf(children);
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
        comments = comments.isEmpty() ? List.of() : JunosText.comments(comments);
        int size = arguments.size();
        for (int i = 0; i < size; i++) {
            JunosText.check(arguments.get(i));
        }
    }

    /** A statement without marks and comments. */
    public static Statement of(String keyword, List<String> arguments, List<Statement> children) {
        return new Statement(keyword, arguments, children, Set.of(), List.of(), Form.PLAIN);
    }

    /** A leaf with its value, or a leaf-list with its values. */
    public static Statement leaf(String keyword, String... values) {
        return of(keyword, List.of(values), List.of());
    }

    /** A statement that says all by being there, such as {@code accept}. */
    public static Statement flag(String keyword) {
        return of(keyword, List.of(), List.of());
    }

    /** A block with its children. */
    public static Statement block(String keyword, Statement... children) {
        return of(keyword, List.of(), List.of(children));
    }

    /** An entry of a list with one key, and its children. */
    public static Statement entry(String keyword, String key, Statement... children) {
        return of(keyword, List.of(key), List.of(children));
    }

    /** The first argument, or the empty text if there is none. */
    public String argument() {
        return arguments.isEmpty() ? "" : arguments.get(0);
    }

    /** Whether the mark stands before this statement. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The first child with this keyword whose arguments begin with the given ones. */
    public Optional<Statement> child(String name, String... keys) {
        return Configuration.first(children, name, keys);
    }

    /** All children with this keyword, in order. */
    public List<Statement> children(String name) {
        return children.stream().filter(c -> c.keyword.equals(name)).toList();
    }

    /** The first argument of the first child with this keyword: the value of a leaf. */
    public Optional<String> value(String leaf) {
        return child(leaf).filter(c -> !c.arguments.isEmpty()).map(Statement::argument);
    }

    /** This statement with other arguments. */
    public Statement withArguments(List<String> others) {
        return new Statement(keyword, others, children, marks, comments, form);
    }

    /** This statement with other children. */
    public Statement withChildren(List<Statement> others) {
        return new Statement(keyword, arguments, others, marks, comments, form);
    }

    /** This statement with these marks and no others. */
    public Statement withMarks(Collection<Mark> others) {
        return new Statement(keyword, arguments, children, Set.copyOf(others), comments, form);
    }

    /** This statement with one mark more. */
    public Statement with(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return withMarks(more);
    }

    /** This statement without the mark. */
    public Statement without(Mark mark) {
        return withMarks(marks.stream().filter(m -> m != mark).toList());
    }

    /** This statement with these comments before it, and no others. */
    public Statement withComments(List<String> others) {
        return new Statement(keyword, arguments, children, marks, others, form);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that
                && keyword.equals(that.keyword)
                && arguments.equals(that.arguments)
                && marks.equals(that.marks)
                && comments.equals(that.comments)
                && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyword, arguments, marks, comments, children);
    }
}
