package dev.cantle.cli.completion;

import java.util.Locale;
import java.util.stream.Collectors;

/** The completion script for zsh: a function for each command, in the words of {@code _arguments}. */
final class ZshScript {

    private ZshScript() {}

    static String of(CommandNode program, String rules, String faults) {
        StringBuilder text = new StringBuilder("""
                #compdef cantle

                # zsh completion for cantle, as written by: cantle completion zsh

                """);
        program.all().forEach(command -> function(text, command));
        return text.append(Script.read("cantle.zsh").replace("@RULES@", rules).replace("@FAULTS@", faults))
                .toString();
    }

    private static void function(StringBuilder text, CommandNode command) {
        boolean group = !command.commands().isEmpty();
        text.append('_').append(command.name("_").replace('-', '_')).append("() {\n");
        if (group) {
            text.append("  local curcontext=$curcontext state line\n  typeset -A opt_args\n  _arguments -C -s");
        } else {
            text.append("  _arguments -s");
        }
        command.options().forEach(option -> text.append(" \\\n    ").append(option(option)));
        for (int i = 0; i < command.arguments().size(); i++) {
            CommandNode.Argument argument = command.arguments().get(i);
            String place = argument.many() ? "*" : String.valueOf(i + 1);
            text.append(" \\\n    '")
                    .append(place)
                    .append(argument.required() ? ":" : place.equals("*") ? ":" : "::")
                    .append(quoted(argument.label()))
                    .append(':')
                    .append(action(argument.values()))
                    .append('\'');
        }
        if (group) {
            below(text, command);
        }
        text.append("\n}\n\n");
    }

    private static void below(StringBuilder text, CommandNode command) {
        text.append(" \\\n    '1:command:->command' \\\n    '*::argument:->rest' && return\n");
        text.append("  case $state in\n    (command)\n      local -a commands\n      commands=(\n");
        for (CommandNode below : command.commands()) {
            text.append("        '")
                    .append(below.word())
                    .append(':')
                    .append(below.summary().replace("'", "'\\''"))
                    .append("'\n");
        }
        text.append(
                "      )\n      _describe -t commands command commands\n      ;;\n    (rest)\n      case $words[1] in\n");
        for (CommandNode below : command.commands()) {
            text.append("        (")
                    .append(below.word())
                    .append(") _")
                    .append(below.name("_").replace('-', '_'))
                    .append(" ;;\n");
        }
        text.append("      esac\n      ;;\n  esac");
    }

    private static String option(CommandNode.Option option) {
        boolean valued = option.values().kind() != Values.Kind.NONE;
        String names = option.names().stream()
                .map(name -> !valued ? name : name.startsWith("--") ? name + "=" : name + "+")
                .collect(Collectors.joining(","));
        String rest = "[" + quoted(option.description()) + "]"
                + (valued ? ":" + quoted(option.label()) + ":" + action(option.values()) : "");
        if (option.names().size() == 1) {
            return "'" + (option.repeatable() ? "*" : "") + names + rest + "'";
        }
        String alone = option.repeatable() ? "'*'" : "'(" + String.join(" ", option.names()) + ")'";
        return alone + "{" + names + "}'" + rest + "'";
    }

    private static String action(Values values) {
        return switch (values.kind()) {
            case WORDS -> "(" + String.join(" ", values.words()) + ")";
            case FILES -> "_files";
            case FOLDERS -> "_files -/";
            case SLICES, DEVICES, RULES, FAULTS ->
                "_cantle_" + values.kind().name().toLowerCase(Locale.ROOT);
            case ANY, NONE -> " ";
        };
    }

    // What _arguments gives a meaning, and the quote of the shell around it.
    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:")
                .replace("'", "'\\''");
    }
}
