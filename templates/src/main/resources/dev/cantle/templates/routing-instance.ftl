<#-- [edit routing-instances NAME]: where the circuits meet. Its BGP is a part of its own. -->
routing-instances {
    ${slice.instance.name} {
        instance-type ${slice.instance.type};
<#list slice.instance.interfaces as interface>
        interface ${interface};
</#list>
<#if slice.instance.routeDistinguisher != "">
        route-distinguisher ${slice.instance.routeDistinguisher};
        vrf-target ${slice.instance.vrfTarget};
        vrf-table-label;
</#if>
        routing-options {
            router-id ${slice.instance.routerId};
            autonomous-system ${slice.instance.asn};
<#list slice.instance.ownRoutes as own>
<#if own.rib != "">
            rib ${own.rib} {
</#if>
<#list own.statics as route>
            static {
                route ${route.prefix} <#if route.nextHop != "">next-hop ${route.nextHop}<#else>discard</#if>;
            }
</#list>
<#list own.aggregates as aggregate>
            aggregate {
                route ${aggregate.prefix} {
                    policy ${aggregate.policy};
                    brief;
                    discard;
                }
            }
</#list>
<#if own.rib != "">
            }
</#if>
</#list>
<#if slice.instance.gracefulRestart>
            graceful-restart;
</#if>
        }
    }
}
