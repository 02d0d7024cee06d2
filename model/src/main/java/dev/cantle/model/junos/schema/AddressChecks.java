package dev.cantle.model.junos.schema;

import java.util.Optional;

/** Holds addresses and prefixes against the syntax of Junos. */
final class AddressChecks {

    private AddressChecks() {}

    static Optional<String> complaint(ValueType type, String value) {
        if (value.startsWith("<")) {
            return Optional.empty();
        }
        return switch (type.name()) {
            case "ipv4" -> address(isV4(value), value);
            case "ip" -> address(isV4(value) || isV6(value), value);
            case "ip-scoped" -> address(isV4(value) || isV6(withoutZone(value)), value);
            case "ipv4-prefix" -> prefix(value, true, false);
            case "ipv6-prefix" -> prefix(value, false, true);
            default -> prefix(value, true, true);
        };
    }

    private static Optional<String> address(boolean legal, String value) {
        return legal ? Optional.empty() : Optional.of("invalid ip address or hostname: " + value);
    }

    private static Optional<String> prefix(String value, boolean v4, boolean v6) {
        int slash = value.indexOf('/');
        String address = slash < 0 ? value : value.substring(0, slash);
        boolean four = v4 && isV4(address);
        if (!four && !(v6 && isV6(address))) {
            return Optional.of("invalid ip address or hostname: " + address + " at '" + value + "'");
        }
        if (slash < 0) {
            return Optional.empty();
        }
        int most = four ? 32 : 128;
        String length = value.substring(slash + 1);
        boolean legal = isLength(length) && Integer.parseInt(length) <= most;
        return legal
                ? Optional.empty()
                : Optional.of("prefix length '" + length + "' is larger than " + most + " at '" + value + "'");
    }

    private static boolean isLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 3;
    }

    private static String withoutZone(String value) {
        int percent = value.indexOf('%');
        return percent < 0 ? value : value.substring(0, percent);
    }

    static boolean isV4(String value) {
        int parts = 0;
        int digits = 0;
        int number = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : '.';
            if (c >= '0' && c <= '9' && digits < 3) {
                number = 10 * number + c - '0';
                digits++;
            } else if (c == '.' && digits > 0 && number <= 255) {
                parts++;
                digits = 0;
                number = 0;
            } else {
                return false;
            }
        }
        return parts == 4;
    }

    /** RFC 4291 §2.2: eight groups, one run of zeros left out, the last two perhaps as an IPv4 address. */
    static boolean isV6(String value) {
        int gap = value.indexOf("::");
        if (gap < 0) {
            return groups(value, true) == 8;
        }
        String head = value.substring(0, gap);
        String tail = value.substring(gap + 2);
        int before = head.isEmpty() ? 0 : groups(head, false);
        int after = tail.isEmpty() ? 0 : groups(tail, true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    private static int groups(String text, boolean last) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (last && i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                if (!isV4(parts[i])) {
                    return -1;
                }
                count += 2;
            } else if (isGroup(parts[i])) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }

    private static boolean isGroup(String part) {
        return !part.isEmpty()
                && part.length() <= 4
                && part.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
