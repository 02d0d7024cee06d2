package dev.cantle.cli.completion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The completion script for bash: tables of the commands, and the part that reads them. */
final class BashScript {

    private BashScript() {}

    static String of(CommandNode program, String rules, String faults) {
        StringBuilder text =
                new StringBuilder("# bash completion for cantle, as written by: cantle completion bash\n\n");
        List<CommandNode> all = program.all();
        table(text, "_cantle_commands", all, CommandNode::words);
        table(text, "_cantle_options", all, BashScript::options);
        table(text, "_cantle_arguments", all, BashScript::arguments);
        text.append("_cantle_value() {\n    case \"$1 $2\" in\n");
        for (CommandNode command : all) {
            for (CommandNode.Option option : command.options()) {
                if (option.values().kind() != Values.Kind.NONE) {
                    String path = String.join(" ", command.path());
                    text.append("        ")
                            .append(option.names().stream()
                                    .map(name -> "'" + path + " " + name + "'")
                                    .collect(Collectors.joining(" | ")))
                            .append(") echo '")
                            .append(words(option.values()))
                            .append("' ;;\n");
                }
            }
        }
        text.append("    esac\n}\n\n");
        return text.append(Script.read("cantle.bash").replace("@RULES@", rules).replace("@FAULTS@", faults))
                .toString();
    }

    private interface Cell {
        String of(CommandNode command);
    }

    private static void table(StringBuilder text, String function, List<CommandNode> all, Cell cell) {
        text.append(function).append("() {\n    case $1 in\n");
        for (CommandNode command : all) {
            String value = cell.of(command);
            if (!value.isEmpty()) {
                text.append("        '")
                        .append(String.join(" ", command.path()))
                        .append("') echo '")
                        .append(value)
                        .append("' ;;\n");
            }
        }
        text.append("    esac\n}\n\n");
    }

    private static String options(CommandNode command) {
        return command.options().stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
    }

    private static String arguments(CommandNode command) {
        return command.arguments().stream()
                .map(argument -> words(argument.values()))
                .distinct()
                .limit(1)
                .collect(Collectors.joining());
    }

    /** A list of words, or the kind behind an at sign. */
    private static String words(Values values) {
        return values.kind() == Values.Kind.WORDS
                ? String.join(" ", values.words())
                : "@" + values.kind().name().toLowerCase(Locale.ROOT);
    }
}
