package dev.cantle.templates.part;

import dev.cantle.model.Problem;
import dev.cantle.templates.part.PartToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the names that a part uses by the types of the views, without running it: also those in branches that no slice
 * takes today.
 */
public final class PartNames {

    private static final Pattern LIST = Pattern.compile("<#list (\\S+) as (\\S+)>");
    private static final Pattern QUESTION = Pattern.compile("<#(?:if|elseif) !?([^ >]+)( [!=]= \"\")?>");

    private record Variable(String name, ViewShape shape) {}

    private final Part part;
    private final Deque<Variable> variables = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    private PartNames(Part part, Map<String, ViewShape> roots) {
        this.part = part;
        roots.forEach((name, shape) -> variables.push(new Variable(name, shape)));
    }

    /**
     * What is wrong with the names of a part, in the order in which they stand.
     *
     * @param tokens the pieces of the part, whose tags are closed as they must be
     * @param roots the names that are there from the beginning
     */
    public static List<Problem> problems(Part part, List<PartToken> tokens, Map<String, ViewShape> roots) {
        PartNames names = new PartNames(part, roots);
        for (PartToken token : tokens) {
            if (token.kind() == Kind.VALUE) {
                names.value(token);
            } else if (token.kind() == Kind.TAG) {
                names.tag(token);
            }
        }
        return names.problems;
    }

    private void value(PartToken token) {
        String name = token.text().substring(2, token.text().length() - 1);
        shape(name, token.begin() + 2)
                .filter(shape -> !(shape instanceof ViewShape.Text))
                .ifPresent(shape -> misused(name, shape, token.begin() + 2, "cannot be written"));
    }

    private void tag(PartToken token) {
        Matcher list = LIST.matcher(token.text());
        Matcher question = QUESTION.matcher(token.text());
        if (list.matches()) {
            variables.push(new Variable(list.group(2), element(list.group(1), token.begin() + list.start(1))));
        } else if (token.text().equals("</#list>") && variables.size() > 1) {
            variables.pop();
        } else if (question.matches()) {
            ask(question.group(1), token.begin() + question.start(1), question.group(2) != null);
        }
    }

    private ViewShape element(String name, int index) {
        Optional<ViewShape> shape = shape(name, index);
        if (shape.isPresent() && shape.get() instanceof ViewShape.Many many) {
            return many.element();
        }
        shape.ifPresent(other -> misused(name, other, index, "cannot be gone through"));
        return new ViewShape.Unknown();
    }

    private void ask(String name, int index, boolean text) {
        shape(name, index)
                .filter(shape -> text ? !(shape instanceof ViewShape.Text) : !(shape instanceof ViewShape.Flag))
                .ifPresent(shape ->
                        misused(name, shape, index, text ? "is no text to be compared" : "cannot be asked as it is"));
    }

    private void misused(String name, ViewShape shape, int index, String why) {
        if (!(shape instanceof ViewShape.Unknown)) {
            problems.add(Problem.error(
                    "template-value",
                    part.place(index),
                    "'" + name + "' is " + shape.word() + " and " + why,
                    shape.use(name)));
        }
    }

    /** What a name stands for; empty, with a problem, if it stands for nothing. */
    private Optional<ViewShape> shape(String name, int index) {
        String[] steps = name.split("\\.", -1);
        Optional<Variable> variable =
                variables.stream().filter(one -> one.name().equals(steps[0])).findFirst();
        if (variable.isEmpty()) {
            undefined(
                    name,
                    steps[0],
                    variables.stream().map(Variable::name).sorted().toList(),
                    index);
            return Optional.empty();
        }
        ViewShape at = variable.get().shape();
        for (int i = 1; i < steps.length; i++) {
            if (at instanceof ViewShape.Unknown) {
                return Optional.of(at);
            }
            Map<String, ViewShape> names = at instanceof ViewShape.Group group ? group.names() : Map.of();
            ViewShape next = names.get(steps[i]);
            if (next == null) {
                String before = String.join(".", List.of(steps).subList(0, i));
                undefined(name, steps[i], before, at, names, index);
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    private void undefined(String name, String step, List<String> known, int index) {
        report(
                name,
                index,
                closest(step, known)
                        .map(one -> "did you mean " + one + "?")
                        .orElse("the names that are known here are " + String.join(", ", known)));
    }

    private void undefined(
            String name, String step, String before, ViewShape at, Map<String, ViewShape> names, int index) {
        List<String> known = List.copyOf(names.keySet());
        report(
                name,
                index,
                closest(step, known)
                        .map(one -> "did you mean " + before + "." + one + "?")
                        .orElse(
                                names.isEmpty()
                                        ? before + " is " + at.word() + ": " + at.use(before)
                                        : before + " has "
                                                + String.join(
                                                        ", ",
                                                        known.stream().sorted().toList())));
    }

    private void report(String name, int index, String fix) {
        problems.add(Problem.error("template-undefined", part.place(index), "'" + name + "' is not defined", fix));
    }

    /** The known name that differs least, if it differs little. */
    private static Optional<String> closest(String name, List<String> known) {
        return known.stream()
                .filter(one -> distance(name, one) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(name, one))
                        .thenComparing(one -> one));
    }

    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner
                        + (Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(two.charAt(j - 1))
                                ? 0
                                : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}
