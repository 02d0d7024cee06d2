package dev.cantle.templates.part;

import dev.cantle.model.Problem;
import dev.cantle.templates.part.PartToken.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts of several words that the author of a part has not put in quotes. Junos takes the second word for the next
 * statement, so that the message would be about something that nobody meant to write.
 */
public final class PartQuoting {

    private static final String WORD = "[^\\s\";{}\\[\\]\u0000]+";
    private static final Pattern TEXT =
            Pattern.compile("(?<![^\\s;{}\u0000])description\\s+(" + WORD + "(?:\\s+" + WORD + ")+)\\s*;");

    private PartQuoting() {}

    /** What lacks quotes, in the order in which it stands. */
    public static List<Problem> problems(Part part, List<PartToken> tokens) {
        Matcher text = TEXT.matcher(skeleton(tokens));
        return text.results()
                .map(found -> Problem.error(
                        "template-quoting",
                        part.place(found.start(1)),
                        "This text has several words and no quotes",
                        "write \"…\" around plain text, or one value and nothing else: description"
                                + " ${unit.description};"))
                .toList();
    }

    /** The part with each value as one word and a break for each tag, every character in its place. */
    private static String skeleton(List<PartToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (PartToken token : tokens) {
            if (token.kind() == Kind.VALUE) {
                text.append("v".repeat(token.text().length()));
            } else if (token.kind() == Kind.PLAIN || token.kind() == Kind.QUOTED) {
                text.append(token.text());
            } else {
                text.append("\u0000".repeat(token.text().length()));
            }
        }
        return text.toString();
    }
}
