package dev.cantle.templates.part;

import dev.cantle.model.Problem;
import dev.cantle.templates.part.PartToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of template parts: plain Junos text, values, {@code list} and {@code if}, and nothing else of FreeMarker.
 * A part that keeps to it cannot compute, load or run anything, and cannot write a value in a place where its quoting
 * would not hold: inside quotes or a comment, or glued to other text.
 */
public final class PartLanguage {

    private static final String PATH = "[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*";
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</#(?:list|if)>|<#else>|<#list " + PATH
            + " as [A-Za-z][A-Za-z0-9]*>|<#(?:if|elseif) (?:!?" + PATH + "|" + PATH + " (?:==|!=) \"\")>");
    private static final Pattern VALUE = Pattern.compile("\\$\\{" + PATH + "}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\\\n<$#]*\"");
    private static final Pattern PLAIN = Pattern.compile("[^<$\"#/]+");

    private final Part part;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PartToken> tokens = new ArrayList<>();
    private int at;

    private PartLanguage(Part part) {
        this.part = part;
    }

    /** What in the part is not of the language, in the order in which it stands. */
    public static List<Problem> problems(Part part) {
        return read(part).problems;
    }

    /** The pieces of a part that is of the language, in the order in which they stand. */
    public static List<PartToken> tokens(Part part) {
        return read(part).tokens;
    }

    private static PartLanguage read(Part part) {
        PartLanguage language = new PartLanguage(part);
        language.check();
        return language;
    }

    private void check() {
        while (at < part.source().length()) {
            if (take(COMMENT, Kind.COMMENT)
                    || take(TAG, Kind.TAG)
                    || value()
                    || take(QUOTED, Kind.QUOTED)
                    || take(PLAIN, Kind.PLAIN)) {
                continue;
            }
            refuse();
        }
    }

    private boolean take(Pattern pattern, Kind kind) {
        Matcher matcher =
                pattern.matcher(part.source()).region(at, part.source().length());
        if (!matcher.lookingAt()) {
            return false;
        }
        tokens.add(new PartToken(kind, at, matcher.group()));
        at = matcher.end();
        return true;
    }

    private boolean value() {
        int begin = at;
        if (!take(VALUE, Kind.VALUE)) {
            return false;
        }
        String value = part.source().substring(begin, at);
        boolean apart =
                begin == 0 || isBlank(begin - 1) || "[>".indexOf(part.source().charAt(begin - 1)) >= 0;
        boolean ended = at == part.source().length()
                || isBlank(at)
                || ";]".indexOf(part.source().charAt(at)) >= 0
                || part.source().startsWith("<#", at)
                || part.source().startsWith("</#", at);
        if (!apart || !ended) {
            report(
                    begin,
                    "The value " + value + " is not a word of its own",
                    "values are finished and quoted by themselves: put blanks around them, and ; at the end");
        }
        return true;
    }

    private boolean isBlank(int index) {
        return Character.isWhitespace(part.source().charAt(index));
    }

    private void refuse() {
        String source = part.source();
        int begin = at;
        char c = source.charAt(at);
        at++;
        if (source.startsWith("/*", begin) || c == '#') {
            report(begin, "A Junos comment cannot stand in a part", "write <#-- a comment --> that is not rendered");
        } else if (c == '"') {
            report(
                    begin,
                    "These quotes do not close on their line, or hold more than plain text",
                    "write values without quotes, Cantle quotes them: description ${unit.description};");
        } else if (c == '$' || source.startsWith("<#", begin) || source.startsWith("<@", begin) || close(begin)) {
            int end = source.indexOf(c == '$' ? '}' : '>', begin);
            at = end < 0 ? source.length() : end + 1;
            report(
                    begin,
                    "'" + shown(source.substring(begin, at)) + "' is not part of the language of templates",
                    "a part may hold ${name.name}, <#list names as name>, <#if name>, <#if !name>,"
                            + " <#if name != \"\">, <#elseif …> and <#else>");
        }
    }

    private boolean close(int begin) {
        return part.source().startsWith("</", begin);
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private void report(int index, String message, String fix) {
        problems.add(Problem.error("template-language", part.place(index), message, fix));
    }
}
