package dev.cantle.verify.show;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A reply after an accident. */
final class Damage {

    private static final int MOST_BYTES = 1 << 20;
    private static final List<String> TOKENS = List.of(
            "<!DOCTYPE r [<!ENTITY a \"b\">]>",
            "&a;",
            "&lt;",
            "&#0;",
            "&#x10FFFF;",
            "&#99999999;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version='1.0' encoding='utf-16'?>",
            "<?x ?>",
            "</rpc-reply>",
            "<rpc-reply>",
            "<a>",
            "</a>",
            "<a:b c:d='e'>",
            "xmlns:a=''",
            "<rpc-error><error-message>x</error-message></rpc-error>",
            "18446744073709551616",
            "-1",
            "999999999999999999999",
            "0x7f",
            "NaN",
            "\u0000",
            "\u0008",
            "\u001b[31m",
            "\uFEFF",
            "\u2028",
            "]]>]]>",
            "\r",
            "\r\n",
            "\n",
            "\t",
            " ",
            "'",
            "\"",
            "<",
            ">",
            "&",
            "=",
            "---(more)---",
            "{master}",
            "user@host> ",
            "user@host> show route\n",
            "user@host> show bgp summary | match x\n",
            "Groups: 1 Peers: 1 Down peers: 0\n",
            "inet.0: 1 destinations, 1 routes (1 active, 0 holddown, 0 hidden)\n",
            "Interface Admin Link Proto Local Remote\n",
            "Peer: 10.0.0.1 AS 1 Local: 10.0.0.2 AS 2\n",
            "PING 10.0.0.1\n",
            "error: x\n",
            "10.0.0.0/8 (2 entries, 1 announced)\n",
            "*[BGP/170] 9w9d 99:99:99, ",
            "Prefix Nexthop MED Lclpref AS path\n");

    private final byte[] left;
    private final boolean isCut;

    private Damage(byte[] left, boolean isCut) {
        this.left = left;
        this.isCut = isCut;
    }

    /** What is left. */
    byte[] bytes() {
        return left.clone();
    }

    /** Whether only the end is missing. */
    boolean isCut() {
        return isCut;
    }

    /** One to four accidents; only a cut if the first is one and no other follows. */
    static Damage of(byte[] reply, byte[] other, Random random) {
        if (random.nextInt(5) == 0) {
            return new Damage(Arrays.copyOf(reply, random.nextInt(reply.length + 1)), true);
        }
        byte[] bytes = reply;
        int accidents = 1 + random.nextInt(4);
        for (int i = 0; i < accidents && bytes.length > 1; i++) {
            bytes = accident(bytes, other, random);
        }
        return new Damage(bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes, false);
    }

    private static byte[] accident(byte[] bytes, byte[] other, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(200, bytes.length - from));
        byte[] stretch = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(10)) {
            case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, to, stretch, to);
            case 3 -> joined(bytes, to, repeated(stretch, 1 << random.nextInt(12)), to);
            case 4 -> Arrays.copyOf(bytes, from);
            case 5 -> joined(bytes, from, token(random), from);
            case 6 -> joined(bytes, from, token(random), to);
            case 7 -> joined(bytes, from, part(other, random), to);
            case 8 -> flipped(bytes, from);
            default -> line(bytes, from, random.nextBoolean());
        };
    }

    private static byte[] token(Random random) {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? repeated(token, 1 << random.nextInt(14)) : token;
    }

    private static byte[] part(byte[] other, Random random) {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from));
    }

    private static byte[] repeated(byte[] stretch, int times) {
        int count = stretch.length == 0 ? 0 : Math.min(times, MOST_BYTES / stretch.length);
        byte[] all = new byte[stretch.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(stretch, 0, all, i * stretch.length, stretch.length);
        }
        return all;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] all = bytes.clone();
        all[at] ^= (byte) (1 << (at % 8));
        return all;
    }

    /** Without the line around the place, or with that line twice. */
    private static byte[] line(byte[] bytes, int at, boolean twice) {
        int from = at;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        int to = at;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        to = Math.min(to + 1, bytes.length);
        return joined(bytes, from, twice ? repeated(Arrays.copyOfRange(bytes, from, to), 2) : new byte[0], to);
    }

    /** What is before, the middle, and what is from {@code after} on. */
    private static byte[] joined(byte[] bytes, int before, byte[] middle, int after) {
        int rest = bytes.length - after;
        byte[] all = Arrays.copyOf(bytes, before + middle.length + rest);
        System.arraycopy(middle, 0, all, before, middle.length);
        System.arraycopy(bytes, after, all, before + middle.length, rest);
        return all;
    }
}
