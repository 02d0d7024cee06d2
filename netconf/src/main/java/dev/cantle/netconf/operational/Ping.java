package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * Echo requests from the device to a host: {@code ping}. A confined login may be refused it on some releases.
 *
 * @param host whom to reach
 * @param count how many requests, 1 to 2000000000; one a second
 * @param source the address they come from; empty to let the device choose
 * @param routingInstance the instance to send them in; empty for the main one
 * @param size how many bytes of data each carries, up to 65468, none of them fragmented; 0 for the device's own choice
 */
public record Ping(Scope scope, String host, int count, String source, String routingInstance, int size)
        implements OperationalRpc {

    private static final int MAX_COUNT = 2_000_000_000;
    private static final int MAX_SIZE = 65_468;

    public Ping {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host to ping is empty");
        }
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("A ping count of " + count + " is outside 1 to " + MAX_COUNT);
        }
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A ping size of " + size + " is outside 0 to " + MAX_SIZE);
        }
    }

    /** Returns the request with the device's own choice of source, in the main instance. */
    public static Ping of(Scope scope, String host, int count) {
        return new Ping(scope, host, count, "", "", 0);
    }

    /** Returns this request with another source address. */
    public Ping from(String address) {
        return new Ping(scope, host, count, address, routingInstance, size);
    }

    /** Returns this request in a routing instance. */
    public Ping in(String instance) {
        return new Ping(scope, host, count, source, instance, size);
    }

    /** Returns this request with that many bytes of data, which may not be fragmented. */
    public Ping whole(int bytes) {
        return new Ping(scope, host, count, source, routingInstance, bytes);
    }

    @Override
    public String operation() {
        return "ping";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation()).element("host", host).element("count", Integer.toString(count));
        if (size > 0) {
            xml.element("size", Integer.toString(size)).empty("do-not-fragment");
        }
        xml.optional("source", source)
                .optional("routing-instance", routingInstance)
                .optional("logical-system", scope.logicalSystem())
                .end();
    }
}
