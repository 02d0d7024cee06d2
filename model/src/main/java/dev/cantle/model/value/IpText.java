package dev.cantle.model.value;

import java.util.ArrayList;
import java.util.List;

/** The text forms of addresses: dotted IPv4, and IPv6 as RFC 4291 §2.2 reads and RFC 5952 §4 prints it. */
final class IpText {

    private IpText() {}

    static IpAddress parseV4(String text) {
        return new IpAddress(IpFamily.IPV4, 0, v4Bits(text, text));
    }

    private static long v4Bits(String text, String whole) {
        long bits = 0;
        int parts = 0;
        int from = 0;
        while (from <= text.length()) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            int length = end - from;
            // A leading zero is octal to some programs and decimal to others: refuse it.
            if (length < 1 || length > 3 || (length > 1 && text.charAt(from) == '0')) {
                throw illegal(whole);
            }
            bits = (bits << 8) | number(text, from, end, 10, 255, whole);
            parts++;
            from = end + 1;
        }
        if (parts != 4) {
            throw illegal(whole);
        }
        return bits;
    }

    static IpAddress parseV6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            throw illegal(text);
        }
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), text, gap < 0);
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), text, true);
        int missing = 8 - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            throw illegal(text);
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return new IpAddress(IpFamily.IPV6, bits(all.subList(0, 4)), bits(all.subList(4, 8)));
    }

    private static List<Integer> groups(String text, String whole, boolean atEnd) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (atEnd && i == parts.length - 1 && parts[i].indexOf('.') > 0) {
                long v4 = v4Bits(parts[i], whole);
                groups.add((int) (v4 >> 16));
                groups.add((int) (v4 & 0xFFFF));
            } else if (parts[i].isEmpty() || parts[i].length() > 4) {
                throw illegal(whole);
            } else {
                groups.add(number(parts[i], 0, parts[i].length(), 16, 0xFFFF, whole));
            }
        }
        return groups;
    }

    private static int number(String text, int from, int end, int radix, int last, String whole) {
        int value = 0;
        for (int i = from; i < end; i++) {
            char digit = text.charAt(i);
            int step = Ascii.hexValue(digit);
            if (step < 0 || step >= radix) {
                throw illegal(whole);
            }
            value = value * radix + step;
        }
        if (value > last) {
            throw illegal(whole);
        }
        return value;
    }

    private static long bits(List<Integer> groups) {
        long bits = 0;
        for (int group : groups) {
            bits = (bits << 16) | group;
        }
        return bits;
    }

    static String printV4(long bits) {
        return ((bits >> 24) & 0xFF) + "." + ((bits >> 16) & 0xFF) + "." + ((bits >> 8) & 0xFF) + "." + (bits & 0xFF);
    }

    static String printV6(long high, long low) {
        int[] groups = new int[8];
        for (int i = 0; i < 4; i++) {
            groups[i] = (int) (high >>> (48 - 16 * i)) & 0xFFFF;
            groups[i + 4] = (int) (low >>> (48 - 16 * i)) & 0xFFFF;
        }
        int gapStart = -1;
        int gapLength = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > gapLength) {
                gapStart = i;
                gapLength = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == gapStart) {
                text.append("::");
                i += gapLength - 1;
                continue;
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "address-syntax",
                "'" + text + "' is not an IPv4 or IPv6 address",
                "write four numbers from 0 to 255 without leading zeros (10.0.0.13), or IPv6 (2001:db8::1)");
    }
}
