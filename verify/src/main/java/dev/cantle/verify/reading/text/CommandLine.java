package dev.cantle.verify.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed at the prompt.
 *
 * @param words the words of the command; none if only the prompt is there
 * @param pipes what the output was passed through: {@code match Establ}
 */
record CommandLine(List<String> words, List<String> pipes) {

    private static final Pattern PROMPT =
            Pattern.compile("^(?:\\{[^{}]{1,40}\\}\\s*)?[\\w.+-]{1,64}@[\\w.:-]{1,128}[>#%](?:\\s+(.*))?$");
    private static final Pattern BARE = Pattern.compile("^[>#%]?\\s*(?:run\\s+)?((?:sho?w?|ping)\\s+\\S.*)$");
    private static final Set<String> HARMLESS = Set.of("no-more", "display", "save", "tee", "refresh");

    CommandLine {
        words = List.copyOf(words);
        pipes = List.copyOf(pipes);
    }

    /** The command on the line, if it is a prompt or a command without one. */
    static Optional<CommandLine> on(Line line) {
        String text = line.text();
        if (text.indexOf('@') < 0 && !text.contains("sh") && !text.startsWith("ping ")) {
            return Optional.empty();
        }
        Matcher prompt = PROMPT.matcher(line.text());
        if (prompt.matches()) {
            return Optional.of(of(prompt.group(1) == null ? "" : prompt.group(1)));
        }
        Matcher bare = BARE.matcher(line.text());
        return bare.matches() ? Optional.of(of(bare.group(1))) : Optional.empty();
    }

    private static CommandLine of(String typed) {
        String[] parts = typed.strip().split("\\|", -1);
        String command = parts.length == 0 ? "" : parts[0].strip().replaceFirst("^run\\s+", "");
        return new CommandLine(
                command.isEmpty() ? List.of() : List.of(command.split("\\s+", -1)),
                Arrays.stream(parts)
                        .skip(1)
                        .map(String::strip)
                        .filter(pipe -> !pipe.isEmpty())
                        .toList());
    }

    /** The pipes that take lines away or change them. */
    List<String> filters() {
        return pipes.stream()
                .filter(pipe -> !HARMLESS.contains(pipe.split("\\s+", 2)[0]))
                .toList();
    }

    /** The command, for a message. */
    String text() {
        String text = String.join(" ", words);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
