package dev.cantle.simulator.routing.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A regular expression of Junos over AS paths: its letters are whole AS numbers. {@code .} is any one of them,
 * {@code ()} the empty path; {@code * + ? {m,n} | ( )} mean what they usually do. It must match the whole path.
 */
final class AsPathPattern {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Pattern pattern;

    private AsPathPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Reads one; what cannot be read matches nothing. */
    static AsPathPattern of(String text) {
        StringBuilder regex = new StringBuilder();
        String rest = text.strip();
        int bounds = 0;
        while (!rest.isEmpty()) {
            char first = rest.charAt(0);
            var number = NUMBER.matcher(rest);
            int taken = 1;
            if (bounds == 0 && number.lookingAt()) {
                regex.append("(?:").append(number.group()).append(" )");
                taken = number.end();
            } else if (bounds == 0 && first == '.') {
                regex.append("(?:[0-9]+ )");
            } else if (!Character.isWhitespace(first) && first != '^' && first != '$') {
                regex.append(first == '(' ? "(?:" : String.valueOf(first));
                bounds += first == '{' ? 1 : first == '}' ? -1 : 0;
            }
            rest = rest.substring(taken);
        }
        try {
            return new AsPathPattern(Pattern.compile(regex.toString()));
        } catch (PatternSyntaxException odd) {
            return new AsPathPattern(Pattern.compile("(?!)"));
        }
    }

    boolean matches(List<Long> path) {
        String text = path.stream().map(number -> number + " ").collect(Collectors.joining());
        return pattern.matcher(text).matches();
    }
}
