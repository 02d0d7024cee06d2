package dev.cantle.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The man page of a command, in man(7). It has no date of its own: the same commands give the same bytes. */
final class ManPage {

    private static final String EXIT_CODES = "Exit codes: ";

    private final StringBuilder text = new StringBuilder();
    private final CommandNode command;

    private ManPage(CommandNode command) {
        this.command = command;
    }

    /** The pages of a program and all below it, by their file names. */
    static Map<String, String> of(CommandNode program, String version) {
        Map<String, String> pages = new TreeMap<>();
        for (CommandNode command : program.all()) {
            pages.put(command.name("-") + ".1", new ManPage(command).page(program, version));
        }
        return pages;
    }

    private String page(CommandNode program, String version) {
        text.append(".TH \"")
                .append(command.name("-").toUpperCase(Locale.ROOT))
                .append("\" \"1\" \"\" \"Cantle ")
                .append(version)
                .append("\" \"Cantle\"\n");
        heading("NAME");
        text.append(roff(command.name("-")))
                .append(" \\- ")
                .append(roff(command.summary()))
                .append('\n');
        heading("SYNOPSIS");
        text.append(".B ")
                .append(roff(command.name(" ")))
                .append('\n')
                .append(roff(synopsis()))
                .append('\n');
        heading("DESCRIPTION");
        paragraph(command.description());
        terms();
        examples();
        heading("SEE ALSO");
        paragraph(related(program));
        return text.toString();
    }

    private String synopsis() {
        List<String> words = new ArrayList<>(List.of("[OPTION]..."));
        for (CommandNode.Argument argument : command.arguments()) {
            String many = argument.many() ? "..." : "";
            words.add(argument.required() ? argument.label() + many : "[" + argument.label() + many + "]");
        }
        if (!command.commands().isEmpty()) {
            words.add("COMMAND");
        }
        return String.join(" ", words);
    }

    private void terms() {
        if (!command.commands().isEmpty()) {
            heading("COMMANDS");
            command.commands().forEach(below -> term(below.word(), "", below.description()));
        }
        if (!command.arguments().isEmpty()) {
            heading("ARGUMENTS");
            command.arguments().forEach(argument -> term(argument.label(), "", argument.description()));
        }
        heading("OPTIONS");
        for (CommandNode.Option option : command.options()) {
            term(String.join(", ", option.names()), option.label(), option.description());
        }
    }

    private void term(String term, String label, String description) {
        text.append(".TP\n\\fB").append(roff(term)).append("\\fR");
        if (!label.isEmpty()) {
            text.append(" \\fI").append(roff(label)).append("\\fR");
        }
        text.append('\n').append(roff(description)).append('\n');
    }

    private void examples() {
        List<String> codes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : command.examples()) {
            if (!codes.isEmpty() || line.startsWith(EXIT_CODES)) {
                codes.add(line.replace(EXIT_CODES, ""));
            } else {
                lines.add(line);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (!lines.isEmpty()) {
            heading("EXAMPLES");
            text.append(".nf\n");
            lines.forEach(
                    line -> text.append(line.isBlank() ? "\\&" : roff(line)).append('\n'));
            text.append(".fi\n");
        }
        if (!codes.isEmpty()) {
            heading("EXIT STATUS");
            paragraph(String.join(" ", codes));
        }
    }

    private String related(CommandNode program) {
        return program.all().stream()
                .filter(other -> !other.equals(command))
                .filter(other ->
                        other.path().size() <= 1 || other.path().subList(0, 1).equals(first()))
                .map(other -> other.name("-") + "(1)")
                .collect(Collectors.joining(", "));
    }

    private List<String> first() {
        return command.path().isEmpty() ? List.of() : command.path().subList(0, 1);
    }

    private void heading(String heading) {
        text.append(".SH ").append(heading).append('\n');
    }

    private void paragraph(String words) {
        text.append(roff(words)).append('\n');
    }

    // A line that begins with a dot or a quote is a request to roff, and a bare hyphen may become another sign.
    private static String roff(String words) {
        String escaped = words.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
