<#-- [edit interfaces]: the irb unit of each circuit. -->
interfaces {
    irb {
<#list slice.units as unit>
        unit ${unit.number} {
            description ${unit.description};
<#if unit.disabled>
            disable;
</#if>
<#list unit.families as family>
            family ${family.name} {
                mtu ${family.mtu};
                address ${family.address};
            }
</#list>
        }
</#list>
    }
}
