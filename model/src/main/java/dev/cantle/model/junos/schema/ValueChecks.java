package dev.cantle.model.junos.schema;

import dev.cantle.model.value.SecretRef;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds values against their types, and says what Junos says. */
final class ValueChecks {

    private static final String AS_FORMAT =
            "Use format 'x' or 'x.y' to specify number 'x' (Range 1 .. 4294967295) or number with higher 2 bytes 'x'"
                    + " (Range 0 .. 65535) and lower 2 bytes 'y' (Range 0 .. 65535) respectively";
    private static final Pattern SIGNED = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern WILDCARD = Pattern.compile("<.*>");
    private static final Pattern LOGICAL_SYSTEM = Pattern.compile("[a-zA-Z0-9_-]{1,63}");
    private static final Pattern LOGIN = Pattern.compile("[a-zA-Z0-9_-]+");
    private static final Pattern USER = Pattern.compile("[a-zA-Z0-9_]+\\.?[a-zA-Z0-9_-]*\\.?[a-zA-Z0-9_-]*");
    private static final Pattern HOST_NAME = Pattern.compile("[a-zA-Z0-9._-]{1,255}");
    private static final Pattern RATE = Pattern.compile("[0-9]+[kmgKMG]?");
    private static final Pattern TPID = Pattern.compile("0x[0-9a-fA-F]{4}");
    private static final Pattern TAG = Pattern.compile("(0[xX][0-9a-fA-F]{4}\\.)?([0-9]{1,4})");
    private static final Pattern RANGE = Pattern.compile("(0[xX][0-9a-fA-F]{4}\\.)?([0-9]{1,4})(-([0-9]{1,4}))?");
    private static final Pattern FORBIDDEN_IN_AS_PATH = Pattern.compile("[;#~&<>/a-zA-Z]");
    private static final Pattern RESERVED = Pattern.compile("__.*__");

    private ValueChecks() {}

    static Optional<String> complaint(ValueType type, String value) {
        return switch (type.name()) {
            case "uint" -> number(type, value);
            case "int" -> matches(SIGNED, value) ? Optional.empty() : noNumber(value);
            case "as" -> test(isAs(value), AS_FORMAT);
            case "enum" -> test(isOneOf(type.arguments(), value), "syntax error");
            case "string", "secret" -> length(type, value);
            case "name" -> test(!value.isBlank(), "syntax error");
            case "ipv4", "ip", "ip-scoped", "ipv4-prefix", "ipv6-prefix", "prefix" ->
                AddressChecks.complaint(type, value);
            case "vlan-id", "vlan-tag", "vlan-range", "vlan-tag-range", "domain-vlan", "tpid" -> vlan(type, value);
            case "word" -> test(!value.isEmpty() && value.indexOf(' ') < 0, "syntax error");
            default -> named(type, value);
        };
    }

    private static Optional<String> named(ValueType type, String value) {
        return switch (type.name()) {
            case "interface" -> isInterface(value, false) ? Optional.empty() : noInterface(value);
            case "unit-interface" -> isInterface(value, true) ? Optional.empty() : noInterface(value);
            case "ls-name" ->
                test(
                        matches(LOGICAL_SYSTEM, value),
                        "Must be a string of 63 or fewer alphanumericals, dashes or underscores");
            case "login" -> test(matches(LOGIN, value), "Must be a string of alphanumericals, dashes or underscores");
            case "host-name" ->
                test(matches(HOST_NAME, value), "Must be a string of alphanumericals, dashes or underscores");
            case "user" ->
                test(
                        matches(USER, value),
                        "Must contain characters (alphanumerics, underscores or hyphens) beginning with an alphanumeric"
                                + " or an underscore character.");
            case "reserved-name" ->
                test(
                        !value.startsWith("__") && !value.isEmpty() && value.length() <= 64,
                        "Must be a non-reserved string of 64 characters or less");
            case "instance" ->
                test(
                        isFree(value) && !value.equals("all") && value.indexOf(' ') < 0,
                        "Must be a non-reserved string of 128 characters or less with no spaces");
            case "domain" ->
                test(
                        isFree(value) && value.indexOf('+') < 0,
                        "Must be a non-reserved string of 128 characters or less");
            case "rd" -> test(isDistinguisher(value, 0), "Use format 'as-number:number' or 'ip-address:number'");
            case "target" -> test(isTarget(value), "Use format 'target:x:y'");
            case "rate" -> matches(RATE, value) ? Optional.empty() : noNumber(value);
            case "as-path" ->
                test(
                        !FORBIDDEN_IN_AS_PATH.matcher(value).find(),
                        "^$-,|*!+?{}.[]()0123456789: Only these characters are allowed");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(ValueType type, String value) {
        // Patterns of groups and variables of dynamic profiles stand for a number that comes later.
        if (value.startsWith("<") || value.startsWith("$")) {
            return Optional.empty();
        }
        if (!isNumber(value)) {
            return noNumber(value);
        }
        boolean within = value.length() <= 18 && isWithin(type, Long.parseLong(value));
        return within
                ? Optional.empty()
                : Optional.of("Value " + value + " is not within range (" + type.arguments() + ")");
    }

    private static Optional<String> noNumber(String value) {
        return Optional.of("invalid numeric value: '" + value + "'");
    }

    private static Optional<String> noInterface(String value) {
        return Optional.of("invalid interface type in '" + value + "'");
    }

    /** Whether the range that the arguments of a type are, such as {@code 1..65535}, holds the number. */
    private static boolean isWithin(ValueType type, long number) {
        return number >= type.least() && number <= type.most();
    }

    /** Whether one of the words between bars is the value. */
    private static boolean isOneOf(String words, String value) {
        for (int from = 0; from <= words.length(); from = end(words, from) + 1) {
            if (end(words, from) - from == value.length() && words.startsWith(value, from)) {
                return true;
            }
        }
        return false;
    }

    private static int end(String words, int from) {
        int bar = words.indexOf('|', from);
        return bar < 0 ? words.length() : bar;
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 19;
    }

    private static Optional<String> length(ValueType type, String value) {
        // A secret that the device has encoded, or a reference to one, says nothing of the length of the secret.
        boolean elsewhere = type.isSecret() && (value.startsWith("$9$") || SecretRef.isMeantBy(value));
        if (type.arguments().isEmpty() || elsewhere) {
            return Optional.empty();
        }
        return isWithin(type, value.length())
                ? Optional.empty()
                : Optional.of("Must be a string of " + type.most() + " characters or less");
    }

    private static Optional<String> vlan(ValueType type, String value) {
        return switch (type.name()) {
            case "vlan-id" -> test(isVlan(value, 0), "vlan-id must be 0 to 4094");
            case "vlan-tag" -> {
                var tag = TAG.matcher(value);
                yield test(
                        tag.matches() && isVlan(tag.group(2), 0),
                        "vlan-id in vlan-tag (0xNNNN.vlan-id) must be 0 to 4094");
            }
            case "domain-vlan" ->
                test(
                        value.equals("none") || value.equals("all") || isVlan(value, 1),
                        "vlan-id must be 'none', 'all' or 1 to 4094");
            case "tpid" -> test(matches(TPID, value), "Must be hexadecimal bit pattern of form 0xNNNN");
            default -> {
                var range = RANGE.matcher(value);
                yield test(
                        range.matches()
                                && isVlan(range.group(2), 1)
                                && (range.group(4) == null || isVlan(range.group(4), 1)),
                        "vid in vlan-tag ([0xNNNN.]vid1-vid2) must be 1 to 4094");
            }
        };
    }

    private static boolean isVlan(String value, int least) {
        return value.length() <= 4
                && isNumber(value)
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= 4094;
    }

    private static boolean isAs(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return isBelow(value, 4294967295L) && Long.parseLong(value) > 0;
        }
        return isBelow(value.substring(0, dot), 65535) && isBelow(value.substring(dot + 1), 65535);
    }

    private static boolean isBelow(String value, long most) {
        return value.length() <= 10 && isNumber(value) && Long.parseLong(value) <= most;
    }

    // The next four stand for regular expressions, since every slice has several values of these types.

    /** Letters, digits and dashes behind a letter, then digits, slashes and colons, perhaps a unit; or a wildcard. */
    private static boolean isInterface(String value, boolean withUnit) {
        if (value.startsWith("<")) {
            return matches(WILDCARD, value);
        }
        if (value.isEmpty() || !isLetter(value.charAt(0))) {
            return false;
        }
        int at = 1;
        while (at < value.length() && (isLetter(value.charAt(at)) || isDigitOr('-', '-', value.charAt(at)))) {
            at++;
        }
        while (at < value.length() && isDigitOr('/', ':', value.charAt(at))) {
            at++;
        }
        boolean unit = withUnit && at < value.length() - 1 && value.charAt(at) == '.';
        return (unit ? behindDigits(value, at + 1) : at) == value.length();
    }

    /** A word of letters and a colon before what a distinguisher is. */
    private static boolean isTarget(String value) {
        int colon = 0;
        while (colon < value.length() && isLetter(value.charAt(colon))) {
            colon++;
        }
        return colon > 0 && colon < value.length() && value.charAt(colon) == ':' && isDistinguisher(value, colon + 1);
    }

    /** Digits and dots, perhaps an L, a colon and digits. */
    private static boolean isDistinguisher(String value, int from) {
        int at = from;
        while (at < value.length() && isDigitOr('.', '.', value.charAt(at))) {
            at++;
        }
        int colon = at > from && at < value.length() && value.charAt(at) == 'L' ? at + 1 : at;
        return at > from
                && colon < value.length() - 1
                && value.charAt(colon) == ':'
                && behindDigits(value, colon + 1) == value.length();
    }

    private static int behindDigits(String value, int from) {
        int at = from;
        while (at < value.length() && isDigitOr('0', '0', value.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigitOr(char one, char other, char c) {
        return (c >= '0' && c <= '9') || c == one || c == other;
    }

    private static boolean isFree(String name) {
        return !name.isEmpty() && name.length() <= 128 && !(name.startsWith("__") && matches(RESERVED, name));
    }

    private static boolean matches(Pattern pattern, String value) {
        return pattern.matcher(value).matches();
    }

    private static Optional<String> test(boolean legal, String complaint) {
        return legal ? Optional.empty() : Optional.of(complaint);
    }
}
