package dev.cantle.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as shells and manuals see it.
 *
 * @param path the words that lead to it, without the program; empty for the program itself
 * @param description what it does, in sentences
 * @param options its options, help included
 * @param arguments what may stand behind the options
 * @param examples the lines at the end of its help
 * @param commands the commands below it
 */
record CommandNode(
        List<String> path,
        String description,
        List<Option> options,
        List<Argument> arguments,
        List<String> examples,
        List<CommandNode> commands) {

    /**
     * An option.
     *
     * @param names its names, the shortest first
     * @param description what it does
     * @param label what stands for its value; empty when it has none
     * @param values what may stand in the place of the value
     * @param repeatable whether it may stand there several times
     */
    record Option(List<String> names, String description, String label, Values values, boolean repeatable) {
        Option {
            names = List.copyOf(names);
        }
    }

    /**
     * An argument.
     *
     * @param label what stands for it
     * @param description what it is
     * @param values what may stand there
     * @param required whether it must be there
     * @param many whether several may
     */
    record Argument(String label, String description, Values values, boolean required, boolean many) {}

    CommandNode {
        path = List.copyOf(path);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        examples = List.copyOf(examples);
        commands = List.copyOf(commands);
    }

    /** The program and all that is below it. */
    static CommandNode of(CommandSpec program) {
        return of(program, List.of());
    }

    private static CommandNode of(CommandSpec spec, List<String> path) {
        List<CommandNode> below = new ArrayList<>();
        for (var command : spec.subcommands().entrySet()) {
            List<String> longer = new ArrayList<>(path);
            longer.add(command.getKey());
            below.add(of(command.getValue().getCommandSpec(), longer));
        }
        List<String> footer = Arrays.stream(spec.usageMessage().footer())
                .map(CommandNode::plain)
                .toList();
        return new CommandNode(
                path,
                plain(String.join(" ", spec.usageMessage().description())),
                spec.options().stream()
                        .filter(option -> !option.hidden())
                        .map(CommandNode::option)
                        .toList(),
                spec.positionalParameters().stream().map(CommandNode::argument).toList(),
                footer,
                below);
    }

    private static Option option(OptionSpec option) {
        boolean valued = option.arity().max() > 0;
        String label = valued ? option.paramLabel() : "";
        return new Option(
                Arrays.asList(option.names()),
                plain(String.join(" ", option.description())),
                label,
                valued ? Values.labelled(label) : Values.none(),
                option.isMultiValue());
    }

    private static Argument argument(PositionalParamSpec argument) {
        return new Argument(
                argument.paramLabel(),
                plain(String.join(" ", argument.description())),
                Values.labelled(argument.paramLabel()),
                argument.required(),
                argument.isMultiValue());
    }

    // Descriptions are formats to picocli, with markup for colours.
    private static String plain(String description) {
        String coloured = description.replace("%n", " ").replace("%%", "%");
        return CommandLine.Help.Ansi.OFF.string(coloured).strip();
    }

    /** The whole command: {@code cantle host key}. */
    String name(String between) {
        return path.isEmpty() ? "cantle" : "cantle" + between + String.join(between, path);
    }

    /** What it does, in its first sentence. */
    String summary() {
        int end = description.indexOf(". ");
        String first = end < 0 ? description : description.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** This one and all below it, the outer ones first. */
    List<CommandNode> all() {
        List<CommandNode> all = new ArrayList<>(List.of(this));
        commands.forEach(command -> all.addAll(command.all()));
        return all;
    }

    /** The last word of its path. */
    String word() {
        return path.isEmpty() ? "cantle" : path.get(path.size() - 1);
    }

    /** The words of the commands below it, parted by spaces. */
    String words() {
        return commands.stream().map(CommandNode::word).collect(Collectors.joining(" "));
    }
}
