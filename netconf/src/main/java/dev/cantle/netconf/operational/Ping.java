package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * Echo requests from the device to a host: {@code ping}. A confined login may be refused it on some releases.
 *
 * @param host whom to reach
 * @param count how many requests, 1 to 2000000000; one a second
 * @param source the address they come from; empty to let the device choose
 * @param routingInstance the instance to send them in; empty for the main one
 */
public record Ping(Scope scope, String host, int count, String source, String routingInstance)
        implements OperationalRpc {

    private static final int MAX_COUNT = 2_000_000_000;

    public Ping {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host to ping is empty");
        }
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("A ping count of " + count + " is outside 1 to " + MAX_COUNT);
        }
    }

    /** Returns the request with the device's own choice of source, in the main instance. */
    public static Ping of(Scope scope, String host, int count) {
        return new Ping(scope, host, count, "", "");
    }

    /** Returns this request with another source address. */
    public Ping from(String address) {
        return new Ping(scope, host, count, address, routingInstance);
    }

    /** Returns this request in a routing instance. */
    public Ping in(String instance) {
        return new Ping(scope, host, count, source, instance);
    }

    @Override
    public String operation() {
        return "ping";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation())
                .element("host", host)
                .element("count", Integer.toString(count))
                .optional("source", source)
                .optional("routing-instance", routingInstance)
                .optional("logical-system", scope.logicalSystem())
                .end();
    }
}
