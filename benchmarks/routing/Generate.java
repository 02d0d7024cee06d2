import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Writes a reply to {@code get-route-information} with as many routes as asked for, as a device sends it over NETCONF:
 * one element a line, no indentation. Always the same for the same number. Paths, next hops and ages repeat as they do
 * in a table of the Internet, destinations do not.
 *
 * <p>{@code java Generate.java ROUTES [TABLE] [LEARNED-FROM]}
 */
final class Generate {

    private static final int PATHS = 60_000;

    private final Random random = new Random(20261122);
    private final Writer out;
    private final String[] paths = new String[PATHS];

    private Generate(Writer out) {
        this.out = out;
        for (int i = 0; i < PATHS; i++) {
            StringBuilder path = new StringBuilder("64512");
            for (int hops = 1 + random.nextInt(5); hops > 0; hops--) {
                path.append(' ').append(random.nextInt(4) == 0 ? 4_200_000_000L + random.nextInt(90_000_000) : 64496L + random.nextInt(1000));
            }
            paths[i] = path.append(random.nextInt(20) == 0 ? " ?" : " I").toString();
        }
    }

    public static void main(String[] args) throws IOException {
        int routes = Integer.parseInt(args[0]);
        String table = args.length > 1 ? args[1] : "inet.0";
        String peer = args.length > 2 ? args[2] : "192.0.2.1";
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            new Generate(out).reply(routes, table, peer);
        }
    }

    private void reply(int routes, String table, String peer) throws IOException {
        out.write("<rpc-reply xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\""
                + " xmlns:junos=\"http://xml.juniper.net/junos/23.4R2-S3.9/junos\" message-id=\"1\">\n"
                + "<route-information xmlns=\"http://xml.juniper.net/junos/23.4R0/junos-routing\">\n"
                + "<!-- keepalive -->\n<route-table>\n<table-name>" + table + "</table-name>\n");
        for (String count : new String[] {"destination", "total-route", "active-route"}) {
            out.write("<" + count + "-count>" + routes + "</" + count + "-count>\n");
        }
        out.write("<holddown-route-count>0</holddown-route-count>\n<hidden-route-count>0</hidden-route-count>\n");
        for (int i = 0; i < routes; i++) {
            route(i, peer);
        }
        out.write("</route-table>\n</route-information>\n</rpc-reply>\n");
    }

    /** Half the destinations are /24 from 11.0.0.0 on, the others /28 behind them: none is said twice. */
    private void route(int i, String peer) throws IOException {
        int base = i % 2 == 0 ? (11 << 24) + (i / 2) * 256 : (120 << 24) + (i / 2) * 16;
        String destination = (base >>> 24) + "." + (base >> 16 & 255) + "." + (base >> 8 & 255) + "." + (base & 255)
                + (i % 2 == 0 ? "/24" : "/28");
        int seconds = 60 + random.nextInt(3_000_000);
        int hop = random.nextInt(16);
        out.write("<rt junos:style=\"brief\">\n<rt-destination>" + destination + "</rt-destination>\n<rt-entry>\n"
                + "<active-tag>*</active-tag>\n<current-active/>\n<last-active/>\n<protocol-name>BGP</protocol-name>\n"
                + "<preference>170</preference>\n<age junos:seconds=\"" + seconds + "\">" + age(seconds) + "</age>\n");
        if (i % 3 == 0) {
            out.write("<med>" + random.nextInt(1000) + "</med>\n");
        }
        out.write("<local-preference>100</local-preference>\n<learned-from>" + peer + "</learned-from>\n<as-path>"
                + paths[random.nextInt(PATHS)] + "\n</as-path>\n<validation-state>unverified</validation-state>\n"
                + "<nh>\n<selected-next-hop/>\n<to>10.0." + hop + ".1</to>\n<via>xe-0/1/" + hop + ".0</via>\n</nh>\n"
                + "</rt-entry>\n</rt>\n");
    }

    private static String age(int seconds) {
        return (seconds / 86400) + "d " + String.format("%02d:%02d:%02d", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    }
}
