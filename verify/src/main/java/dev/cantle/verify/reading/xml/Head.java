package dev.cantle.verify.reading.xml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first bytes of a reply, made fit for a parser that insists on namespaces. The XML declaration becomes blanks, so
 * that white space may stand before it and its encoding cannot contradict us. Prefixes that a stored body uses and does
 * not declare, because its {@code rpc-reply} was cut off, are declared in the root element.
 *
 * @param text the bytes for the parser, each as one character
 * @param line the line in which something was put in, from 1; 0 for none
 * @param column where it was put in, from 1
 * @param added how many characters were put in
 */
record Head(String text, int line, int column, int added) {

    /** Nothing is known, nothing was put in. */
    static final Head NONE = new Head("", 0, 0, 0);

    private static final int MOST_PREFIXES = 20;

    /** What RFC 6241 agents and Junos use by custom, wherever in the reply. */
    private static final List<String> CUSTOMARY = List.of("junos", "nc", "xnm");

    private static final Pattern DECLARATION = Pattern.compile("^\\s*(<\\?xml\\s[^<>]*\\?>)");
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*+)([^<>]*+)>");
    private static final Pattern USED = Pattern.compile("[<\\s]/?([A-Za-z_][\\w.-]*+):[A-Za-z_]");
    private static final Pattern DECLARED = Pattern.compile("\\sxmlns:([A-Za-z_][\\w.-]*+)\\s*=");

    static Head of(String first) {
        String text = withoutDeclaration(first);
        Matcher root = ROOT.matcher(text).region(behindComments(text), text.length());
        if (!root.lookingAt()) {
            return new Head(text, 0, 0, 0);
        }
        Set<String> missing = new LinkedHashSet<>(CUSTOMARY);
        USED.matcher(text).results().map(found -> found.group(1)).limit(1000).forEach(missing::add);
        missing.removeAll(List.of("xmlns", "xml"));
        DECLARED.matcher(root.group(2)).results().forEach(found -> missing.remove(found.group(1)));
        String added = missing.stream()
                .limit(MOST_PREFIXES)
                .map(prefix -> " xmlns:" + prefix + "=\"-\"")
                .collect(Collectors.joining());
        int at = root.end(1);
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = at - before.lastIndexOf('\n');
        return new Head(before + added + text.substring(at), line, column, added.length());
    }

    private static int behindComments(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') {
                at++;
            } else if (text.startsWith("<!--", at) && text.indexOf("-->", at + 4) > 0) {
                at = text.indexOf("-->", at + 4) + 3;
            } else {
                break;
            }
        }
        return at;
    }

    private static String withoutDeclaration(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.find()) {
            return text;
        }
        return text.substring(0, declaration.start(1))
                + declaration.group(1).replaceAll("[^\\n]", " ")
                + text.substring(declaration.end(1));
    }

    /** How many lines stand before the first one that says something. */
    int blankLines() {
        return (int) text.lines().takeWhile(String::isBlank).count();
    }

    /** The column in the reply as it was, for the one that the parser names. */
    int columnBefore(int parsedLine, int parsedColumn) {
        return parsedLine != line || parsedColumn < column ? parsedColumn : Math.max(column, parsedColumn - added);
    }
}
