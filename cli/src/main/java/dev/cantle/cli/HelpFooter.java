package dev.cantle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/**
 * The examples and exit codes at the end of a help, no broader than the help: what an example does goes on below itself,
 * and a line that begins with a small letter or a digit goes on the one before.
 */
final class HelpFooter implements IHelpSectionRenderer {

    private static final Pattern EXAMPLE = Pattern.compile("( +\\S.*? {2,})(\\S.*)");
    private static final Pattern MORE = Pattern.compile("[a-z0-9].*");
    private static final int LEAST_ROOM = 20;

    @Override
    public String render(Help help) {
        int width = help.commandSpec().usageMessage().width();
        StringBuilder text = new StringBuilder();
        for (String line : joined(List.of(help.commandSpec().usageMessage().footer()))) {
            text.append(wrapped(line, width)).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && MORE.matcher(line).matches() && !joined.get(last).isBlank()) {
                joined.set(last, joined.get(last) + " " + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static String wrapped(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        Matcher example = EXAMPLE.matcher(line);
        if (!example.matches()) {
            String left = " ".repeat(line.length() - line.stripLeading().length());
            return fold(left, line.strip(), left + "  ", width);
        }
        String command = example.group(1);
        return width - command.length() >= LEAST_ROOM
                ? fold(command, example.group(2), " ".repeat(command.length()), width)
                : command.stripTrailing() + System.lineSeparator() + fold("      ", example.group(2), "      ", width);
    }

    private static String fold(String first, String text, String rest, int width) {
        StringBuilder folded = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        int empty = first.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > empty && line.length() + 1 + word.length() > width) {
                folded.append(line).append(System.lineSeparator());
                line = new StringBuilder(rest);
                empty = rest.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        return folded.append(line).toString();
    }
}
