// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var fr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var mr=fr(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function ir(r){let t=r.length,k=0,v=0,y;for(;v<
t;)k++,y=r.charCodeAt(v++),y>=55296&&y<=56319&&v<t&&(y=r.charCodeAt(v),(y&64512)===56320&&v++);return k}Ge.default=ir;ir.
code='require("ajv/dist/runtime/ucs2length").default'});var ur=C,yr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
unt, from the broker's snapshot and the fills since. On change and on a schedule. Subject: account.updated.<account>.",type:"\
object",required:["account","broker","currency","brokerTime","balances","positions","at","by","cause","version"],properties:{
account:{$ref:"common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker's n\
ame."},currency:{$ref:"common.v1.currency",description:"ISO 4217: the currency of all amounts here."},brokerTime:{$ref:"\
common.v1.timestamp",description:"By the broker's clock: when the figures were true."},balances:{$ref:"common.v1.balance\
s"},positions:{type:"array",maxItems:1e4,items:{$ref:"common.v1.position"},description:"What the account holds, one entr\
y an instrument."},version:{type:"integer",minimum:1,description:"Counts up with every publication of this account by on\
e reconciler.",maximum:9007199254740991},completeThrough:{$ref:"common.v1.timestamp",description:"Every execution up to \
this instant, by the broker's clock, is counted."},at:{$ref:"common.v1.timestamp",description:"When the gateway publishe\
d it."},by:{$ref:"common.v1.worker",description:"The worker that published it."},cause:{enum:["snapshot","fill","schedul\
e"],description:"What made the reconciler publish: a broker's snapshot, an execution, or the clock."},blocked:{type:"boo\
lean",description:"True when the broker lets the account trade no more."}}};var A=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),er=new RegExp("^[A-Z]{3}$","u"),T=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),d=mr().default;var X=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function R(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return R.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>64)return R.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!X.test(o))return R.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return R.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return R.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return R.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!X.test(o))return R.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!X.test(o))return R.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!X.test(o))return R.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(
o))return R.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return R.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=n,e===0}var rr={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},lr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function U(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!lr.test(o))return U.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return U.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return U.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:rr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return U.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return U.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return U.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(d(
o)>64)return U.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!X.test(o))return U.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return U.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return U.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return U.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return U.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return U.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return U.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return U.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return U.errors=n,e===0}function C(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return C.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a==
"string"){if(!A.test(a))return C.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return C.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return C.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return C.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,i=e;if(e===e)if(typeof a=="string"){if(!er.test(a))return C.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return C.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;R(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(n=n===null?R.
errors:n.concat(R.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===
i)if(Array.isArray(a)){if(a.length>1e4)return C.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let j=e;U(a[g],{instancePath:t+
"/positions/"+g,parentData:a,parentDataProperty:g,rootData:y})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var m=j===
e;if(!m)break}}}else return C.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,i=e;if(e===e)if(typeof a=="stri\
ng"){if(d(a)>128)return C.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return C.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,i=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return C.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:yr.
properties.cause.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return C.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return C.errors=n,e===0}var hr=Fe;function Fe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return Fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;C(o[c],{instancePath:t+"/accounts/"+c,parentData:o,parentDataProperty:c,
rootData:y})||(n=n===null?C.errors:n.concat(C.errors),e=n.length);var s=u===e;if(!s)break}}else return Fe.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return Fe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=n,e===0}var vr=z;function z(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!A.
test(a))return z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a==
"string"){if(!A.test(a))return z.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==void 0){let a=r.currency,
i=e;if(e===e)if(typeof a=="string"){if(!er.test(a))return z.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return z.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return z.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return z.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){let a=e;R(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(n=n===null?R.errors:n.concat(R.errors),
e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===i)if(Array.isArray(a)){
if(a.length>1e4)return z.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let j=e;U(a[g],{instancePath:t+"/positions/"+
g,parentData:a,parentDataProperty:g,rootData:y})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var m=j===e;if(!m)
break}}}else return z.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a==
"string"){if(d(a)>30)return z.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(a))return z.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return z.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)
return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(a))return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.
by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)return z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.
blocked!="boolean")return z.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return z.errors=n,e===0}var gr=S,kr={$id:"broker-status.v1.schema.json",title:"BrokerS\
tatus",description:"A pool announces one account at its broker: that it exists, whether its order stream is up, what can\
 be sent. Subject: broker.status.<broker>.<account>.",type:"object",required:["broker","account","state","since","at","b\
y","capabilities"],properties:{broker:{$ref:"common.v1.token",description:"The broker's name."},account:{$ref:"common.v1\
.token",description:"FIX 1 Account."},state:{enum:["connected","disconnected"],description:"Of the broker's order stream\
: disconnected always follows connected and the other way round."},since:{$ref:"common.v1.timestamp",description:"When t\
his state began."},at:{$ref:"common.v1.timestamp",description:"When the pool announced it."},by:{$ref:"common.v1.worker",
description:"The worker that announced it."},reason:{$ref:"common.v1.reason",description:"Why it is disconnected, where \
that is known."},capabilities:{type:"object",required:["assetClasses","ordTypes","timesInForce","cashOrderQty","fraction\
al","extendedHours","sellShort","replace"],properties:{assetClasses:{type:"array",items:{$ref:"common.v1.assetClass"},description:"\
Asset classes it trades."},ordTypes:{type:"array",items:{$ref:"common.v1.ordType"},description:"Order types it takes."},
timesInForce:{type:"array",items:{$ref:"common.v1.timeInForce"},description:"Times in force it takes."},cashOrderQty:{type:"\
boolean",description:"True when orders for an amount of money are taken."},fractional:{type:"boolean",description:"True \
when parts of a unit can be ordered."},extendedHours:{type:"boolean",description:"True when orders may work outside the \
regular session."},sellShort:{type:"boolean",description:"True when short sales are taken."},replace:{type:"boolean",description:"\
True when a working order can be changed in place."}},title:"CapabilitySummary",description:"What the pool can send to t\
his broker."}}},tr={title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_limit","trailing_s\
top"],$id:"common.v1.ordType"},Be={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till cancel, immediate\
 or cancel, fill or kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],
$id:"common.v1.timeInForce"};var wr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function x(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!wr.test(o))return x.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return x.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(d(o)>1024)return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(d(o)>256)return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return x.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return x.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(d(o)>1024)return x.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return x.errors=n,e===0}function S(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.broker===void 0&&(c="broker")||r.account===
void 0&&(c="account")||r.state===void 0&&(c="state")||r.since===void 0&&(c="since")||r.at===void 0&&(c="at")||r.by===void 0&&
(c="by")||r.capabilities===void 0&&(c="capabilities"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(r.broker!==void 0){let u=r.broker,g=e;if(e===e)if(typeof u=="string"){if(!A.
test(u))return S.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.account!==void 0){let u=r.account,g=e;if(e===e)if(typeof u==
"string"){if(!A.test(u))return S.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.state!==void 0){let u=r.state,
g=e;if(!(u==="connected"||u==="disconnected"))return S.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:kr.properties.state.enum}}],!1;var s=g===e}else var s=!0;if(s){if(r.since!==void 0){
let u=r.since,g=e;if(e===e)if(typeof u=="string"){if(d(u)>30)return S.errors=[{instancePath:t+"/since",schemaPath:"commo\
n.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(u))return S.errors=[{instancePath:t+"/si\
nce",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.at!==void 0){let u=r.at,g=e;if(e===e)if(typeof u==
"string"){if(d(u)>30)return S.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(u))return S.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else
var s=!0;if(s){if(r.by!==void 0){let u=r.by,g=e;if(e===e)if(typeof u=="string"){if(d(u)>128)return S.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return S.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.
reason!==void 0){let u=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=
n===null?x.errors:n.concat(x.errors),e=n.length);var s=u===e}else var s=!0;if(s)if(r.capabilities!==void 0){let u=r.capabilities,
g=e;if(e===g)if(u&&typeof u=="object"&&!Array.isArray(u)){let D;if(u.assetClasses===void 0&&(D="assetClasses")||u.ordTypes===
void 0&&(D="ordTypes")||u.timesInForce===void 0&&(D="timesInForce")||u.cashOrderQty===void 0&&(D="cashOrderQty")||u.fractional===
void 0&&(D="fractional")||u.extendedHours===void 0&&(D="extendedHours")||u.sellShort===void 0&&(D="sellShort")||u.replace===
void 0&&(D="replace"))return S.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:D}}],!1;if(u.assetClasses!==void 0){let L=u.assetClasses,ve=e;if(e===ve)if(Array.isArray(
L)){var m=!0;let ye=L.length;for(let se=0;se<ye;se++){let M=L[se],E=e;if(!(M==="us_equity"||M==="us_option"||M==="crypto"||
M==="future"||M==="fx"||M==="bond"))return S.errors=[{instancePath:t+"/capabilities/assetClasses/"+se,schemaPath:"common\
.v1.assetClass/enum",keyword:"enum",params:{allowedValues:rr.enum}}],!1;var m=E===e;if(!m)break}}else return S.errors=[{
instancePath:t+"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"\
type",params:{type:"array"}}],!1;var o=ve===e}else var o=!0;if(o){if(u.ordTypes!==void 0){let L=u.ordTypes,ve=e;if(e===ve)
if(Array.isArray(L)){var a=!0;let se=L.length;for(let M=0;M<se;M++){let E=L[M],q=e;if(!(E==="market"||E==="limit"||E==="\
stop"||E==="stop_limit"||E==="trailing_stop"))return S.errors=[{instancePath:t+"/capabilities/ordTypes/"+M,schemaPath:"c\
ommon.v1.ordType/enum",keyword:"enum",params:{allowedValues:tr.enum}}],!1;var a=q===e;if(!a)break}}else return S.errors=
[{instancePath:t+"/capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",
params:{type:"array"}}],!1;var o=ve===e}else var o=!0;if(o){if(u.timesInForce!==void 0){let L=u.timesInForce,ve=e;if(e===
ve)if(Array.isArray(L)){var i=!0;let se=L.length;for(let M=0;M<se;M++){let E=L[M],q=e;if(!(E==="day"||E==="gtc"||E==="io\
c"||E==="fok"||E==="opg"||E==="cls"||E==="gtd"))return S.errors=[{instancePath:t+"/capabilities/timesInForce/"+M,schemaPath:"\
common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var i=q===e;if(!i)break}}else return S.errors=
[{instancePath:t+"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"\
type",params:{type:"array"}}],!1;var o=ve===e}else var o=!0;if(o){if(u.cashOrderQty!==void 0){let L=e;if(typeof u.cashOrderQty!=
"boolean")return S.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties\
/cashOrderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=L===e}else var o=!0;if(o){if(u.fractional!==void 0){
let L=e;if(typeof u.fractional!="boolean")return S.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/prop\
erties/capabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=L===e}else var o=!0;if(o){
if(u.extendedHours!==void 0){let L=e;if(typeof u.extendedHours!="boolean")return S.errors=[{instancePath:t+"/capabilitie\
s/extendedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boole\
an"}}],!1;var o=L===e}else var o=!0;if(o){if(u.sellShort!==void 0){let L=e;if(typeof u.sellShort!="boolean")return S.errors=
[{instancePath:t+"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var o=L===e}else var o=!0;if(o)if(u.replace!==void 0){let L=e;if(typeof u.replace!="bool\
ean")return S.errors=[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/t\
ype",keyword:"type",params:{type:"boolean"}}],!1;var o=L===e}else var o=!0}}}}}}}else return S.errors=[{instancePath:t+"\
/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"object"}}],!1;var s=g===e}else var s=!0}}}}}}}else
return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=n,e===0}
var br=Ze;function Ze(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Ze.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;S(o[c],{instancePath:t+"/brokers/"+c,parentData:o,parentDataProperty:c,
rootData:y})||(n=n===null?S.errors:n.concat(S.errors),e=n.length);var s=u===e;if(!s)break}}else return Ze.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ze.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=n,e===0}var Pr=ae,_r={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var Je=new RegExp("^[0-9]{1,4}$","u");var Ye={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function B(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.ordStatus===
void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return B.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ye.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return B.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!X.test(o))return B.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return B.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;
if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(o))return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!X.test(o))return B.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.
done!==!0)return B.errors=[{instancePath:t+"/done",schemaPath:"#/properties/done/const",keyword:"const",params:{allowedValue:!0}}],
!1;var s=o===e}else var s=!0}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return B.errors=n,e===0}function N(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&
(m="order"))return N.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return N.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return N.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return N.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return N.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return N.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return N.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(o))return N.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return N.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return N.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
order!==void 0){let o=e;B(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(n=n===
null?B.errors:n.concat(B.errors),e=n.length);var s=o===e}else var s=!0}}}}}else return N.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=n,e===0}var xr={$id:"order-requested.v1.schema.json",
title:"OrderRequested",description:"The OMS asks for one new order. Subject: order.requested.<account>.",type:"object",additionalProperties:!1,
required:["orderId","account","instrument","side","ordType","timeInForce","route","validUntil"],properties:{orderId:{$ref:"\
common.v1.token",description:"Chosen by the OMS. The same id is the same order, however often it is sent."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account. The same as in the subject."},instrument:{$ref:"common.v1.instrument"},side:{
$ref:"common.v1.side"},orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38 OrderQty. In units of the instrume\
nt: shares, contracts, coins."},cashOrderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 152 CashOrderQty, the no\
tional: how much money to spend or raise, in the instrument's currency. Instead of orderQty."},ordType:{$ref:"common.v1.\
ordType"},price:{$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},stopPx:{
$ref:"common.v1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"c\
ommon.v1.positiveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue \
with PegOffsetType price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in p\
ercent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce"},
expireTime:{$ref:"common.v1.timestamp",description:"FIX 126 ExpireTime, for gtd orders."},extendedHours:{type:"boolean",
description:"True lets the order work before and after the regular session. FIX 336 TradingSessionID."},route:{type:"obj\
ect",additionalProperties:!1,required:["broker"],properties:{broker:{$ref:"common.v1.token",description:"A broker's name\
, or best: the gateway chooses."}},description:"Where the order should go."},validUntil:{$ref:"common.v1.timestamp",description:"\
After this instant the request is refused, not sent late."},tags:{type:"object",maxProperties:16,propertyNames:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},additionalProperties:{type:"string",maxLength:256},description:"The client's own words, carried\
 along unread."}}},Ir={title:"Side",description:"FIX 54 Side.",enum:["buy","sell","sell_short"],$id:"common.v1.side"};var dr=Object.prototype.hasOwnProperty,ie=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),me=new RegExp(
"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),$r=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");var qr=new RegExp("^[A-Z0-9]{4}$","u");function ue(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ue.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return ue.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,i=e;if(e===e)if(typeof a=="string"){if(!lr.test(a))return ue.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ue.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,i=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return ue.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:rr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,i=e;if(e===i)if(typeof a==
"string"){if(!qr.test(a))return ue.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ue.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,i=e;if(e===e)if(typeof a==
"string"){if(!er.test(a))return ue.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ue.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ue.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=n,e===0}function $(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if(r.orderId===void 0&&(a="orderId")||r.account===void 0&&(a="account")||r.instrument===void 0&&(a="instrument")||
r.side===void 0&&(a="side")||r.ordType===void 0&&(a="ordType")||r.timeInForce===void 0&&(a="timeInForce")||r.route===void 0&&
(a="route")||r.validUntil===void 0&&(a="validUntil"))return $.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a}}],!1;{let i=e;for(let c in r)if(!dr.call(xr.properties,c)){return $.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(i===e){if(r.
orderId!==void 0){let c=r.orderId,u=e;if(e===e)if(typeof c=="string"){if(!A.test(c))return $.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=u===
e}else var s=!0;if(s){if(r.account!==void 0){let c=r.account,u=e;if(e===e)if(typeof c=="string"){if(!A.test(c))return $.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.instrument!==void 0){let c=e;ue(r.instrument,{instancePath:t+"/\
instrument",parentData:r,parentDataProperty:"instrument",rootData:y})||(n=n===null?ue.errors:n.concat(ue.errors),e=n.length);
var s=c===e}else var s=!0;if(s){if(r.side!==void 0){let c=r.side,u=e;if(!(c==="buy"||c==="sell"||c==="sell_short"))return $.
errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"enum",params:{allowedValues:Ir.enum}}],!1;var s=u===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let c=r.orderQty,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return $.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!ie.test(c))return $.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.cashOrderQty!==void 0){let c=r.cashOrderQty,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return $.errors=[{
instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!ie.test(c))return $.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.ordType!==void 0){let c=r.ordType,u=e;if(!(c==="market"||c==="limit"||c==="stop"||c==="stop_limit"||c==="trai\
ling_stop"))return $.errors=[{instancePath:t+"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:tr.
enum}}],!1;var s=u===e}else var s=!0;if(s){if(r.price!==void 0){let c=r.price,u=e;if(e===e)if(typeof c=="string"){if(d(c)>
30)return $.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!me.test(c))return $.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.stopPx!==void 0){let c=r.
stopPx,u=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return $.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.d\
ecimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(c))return $.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.
errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===
e}else var s=!0;if(s){if(r.trailAmount!==void 0){let c=r.trailAmount,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return $.
errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!ie.test(c))return $.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.trailPercent!==void 0){let c=r.trailPercent,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return $.errors=[{
instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!ie.test(c))return $.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.timeInForce!==void 0){let c=r.timeInForce,u=e;if(!(c==="day"||c==="gtc"||c==="ioc"||c==="fok"||c==="opg"||c===
"cls"||c==="gtd"))return $.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",
params:{allowedValues:Be.enum}}],!1;var s=u===e}else var s=!0;if(s){if(r.expireTime!==void 0){let c=r.expireTime,u=e;if(e===
e)if(typeof c=="string"){if(d(c)>30)return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(c))return $.errors=[{instancePath:t+"/expireTime",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let c=e;if(typeof r.extendedHours!="boolean")
return $.errors=[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"\
boolean"}}],!1;var s=c===e}else var s=!0;if(s){if(r.route!==void 0){let c=r.route,u=e;if(e===u)if(c&&typeof c=="object"&&
!Array.isArray(c)){let j;if(c.broker===void 0&&(j="broker"))return $.errors=[{instancePath:t+"/route",schemaPath:"#/prop\
erties/route/required",keyword:"required",params:{missingProperty:j}}],!1;{let D=e;for(let L in c)if(L!=="broker"){return $.
errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L}}],!1;break}if(D===e&&c.broker!==void 0){let L=c.broker;if(e===e)if(typeof L=="string"){if(!A.test(
L))return $.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1}}}else return $.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/type",
keyword:"type",params:{type:"object"}}],!1;var s=u===e}else var s=!0;if(s){if(r.validUntil!==void 0){let c=r.validUntil,
u=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return $.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(c))return $.errors=[{instancePath:t+"/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return $.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s)if(r.tags!==void 0){let c=r.tags,u=e;if(e===u)if(c&&typeof c==
"object"&&!Array.isArray(c)){if(Object.keys(c).length>16)return $.errors=[{instancePath:t+"/tags",schemaPath:"#/properti\
es/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let j in c){let D=e;if(typeof j=="string"&&!$r.
test(j)){let L={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},propertyName:j};n===null?n=[L]:n.push(L),e++}var m=D===e;if(!m){let L={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:j}};return n===null?n=[L]:n.push(L),e++,$.
errors=n,!1;break}}if(m)for(let j in c){let D=c[j],L=e;if(e===L)if(typeof D=="string"){if(d(D)>256)return $.errors=[{instancePath:t+
"/tags/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1}else return $.errors=[{instancePath:t+"/tags/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e;if(!o)break}}else
return $.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;
var s=u===e}else var s=!0}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $.errors=n,e===0}var He=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function ne(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker")||r.clOrdId===void 0&&(m="clOrdId"))return ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!Je.
test(o))return ne.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return ne.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!A.test(o))return ne.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===
e)if(typeof o=="string"){if(!He.test(o))return ne.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return ne.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return ne.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))return ne.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ne.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return ne.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.p\
ositiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))return ne.errors=[{instancePath:t+"/\
cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0\
-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ne.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positive\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}else return ne.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=n,e===0}var sr=new RegExp("^[0-9a-f]{32}\
$","u");function he(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(N(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?N.errors:n.concat(N.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&
(o="digest")||r.legs===void 0&&(o="legs"))return he.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="received")return he.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==
void 0){let a=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||(n=n===null?
$.errors:n.concat($.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.digest!==void 0){let a=r.digest,i=e;if(e===
e)if(typeof a=="string"){if(!sr.test(a))return he.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return he.errors=[{instancePath:t+"/digest",schemaPath:"co\
mmon.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.
legs,i=e;if(e===i)if(Array.isArray(a)){if(a.length>64)return he.errors=[{instancePath:t+"/legs",schemaPath:"#/properties\
/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)return he.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let j=e;
ne(a[g],{instancePath:t+"/legs/"+g,parentData:a,parentDataProperty:g,rootData:y})||(n=n===null?ne.errors:n.concat(ne.errors),
e=n.length);var m=j===e;if(!m)break}}}else return he.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",
keyword:"type",params:{type:"array"}}],!1;var s=i===e}else var s=!0}}}else return he.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=n,e===0}function ae(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===
void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||
r.broker===void 0&&(m="broker"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="action"||a==="account"||a==="orderId"||a==="legId"||a==="broker"||a==="requestId"||
a==="received"||a==="seq")){return ae.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.action!==void 0){let a=r.action,i=e;if(!(a==="submit"||
a==="cancel"||a==="replace"))return ae.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:_r.properties.action.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.
account,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return ae.errors=[{instancePath:t+"/account",schemaPath:"commo\
n.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return ae.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,i=e;if(e===e)if(typeof a=="string"){if(!Je.test(a))return ae.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return ae.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;
var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return ae.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a==
"string"){if(!A.test(a))return ae.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.received!==void 0){let a=e;
he(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"received",rootData:y})||(n=n===null?he.errors:
n.concat(he.errors),e=n.length);var s=a===e}else var s=!0;if(s)if(r.seq!==void 0){let a=r.seq,i=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ae.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ae.errors=
[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(a<1||isNaN(a))return ae.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0}}}}}}}}}else return ae.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ae.errors=n,e===0}var Ar=ee;function ee(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.broker===void 0&&(a="broker")||r.by===void 0&&(a="by")||r.through===void 0&&(a="\
through")||r.complete===void 0&&(a="complete")||r.orders===void 0&&(a="orders"))return ee.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(r.broker!==void 0){let i=r.broker,c=e;if(e===e)if(typeof i==
"string"){if(!A.test(i))return ee.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.by!==void 0){let i=r.by,c=e;
if(e===e)if(typeof i=="string"){if(d(i)>128)return ee.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLeng\
th",keyword:"maxLength",params:{limit:128}}],!1}else return ee.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worke\
r/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.through!==void 0){let i=r.through,
c=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ee.errors=[{instancePath:t+"/through",schemaPath:"#/\
properties/through/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i))return ee.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return ee.errors=[{instancePath:t+"/through",schemaPath:"#\
/properties/through/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=c===e}else var s=!0;if(s){if(r.
complete!==void 0){let i=e;if(typeof r.complete!="boolean")return ee.errors=[{instancePath:t+"/complete",schemaPath:"#/p\
roperties/complete/type",keyword:"type",params:{type:"boolean"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orders!==void 0){
let i=r.orders,c=e;if(e===c)if(Array.isArray(i)){var m=!0;let g=i.length;for(let j=0;j<g;j++){let D=i[j],L=e;if(e===L)if(D&&
typeof D=="object"&&!Array.isArray(D)){let ye;if(D.account===void 0&&(ye="account")||D.orderId===void 0&&(ye="orderId"))
return ee.errors=[{instancePath:t+"/orders/"+j,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{
missingProperty:ye}}],!1;if(D.account!==void 0){let se=D.account,M=e;if(e===e)if(typeof se=="string"){if(!A.test(se))return ee.
errors=[{instancePath:t+"/orders/"+j+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/orders/"+j+"/account",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var o=M===e}else var o=!0;if(o)if(D.orderId!==void 0){let se=D.orderId,
M=e;if(e===e)if(typeof se=="string"){if(!A.test(se))return ee.errors=[{instancePath:t+"/orders/"+j+"/orderId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+
"/orders/"+j+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=M===e}else var o=!0}else
return ee.errors=[{instancePath:t+"/orders/"+j,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type:"\
object"}}],!1;var m=L===e;if(!m)break}}else return ee.errors=[{instancePath:t+"/orders",schemaPath:"#/properties/orders/\
type",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0;if(s)if(r.next!==void 0){let i=r.next,c=e;if(e===
c)if(typeof i=="string"){if(d(i)>129)return ee.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/maxLength",
keyword:"maxLength",params:{limit:129}}],!1}else return ee.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next\
/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0}}}}}else return ee.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=n,e===0}var jr=ke;var or={title:"KillScope",description:"What a kill switch stops: everything of this gateway's tenant, one account, one b\
roker, or one symbol.",enum:["all","account","broker","symbol"],$id:"common.v1.killScope"};var ar=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$","u"),Lr=new RegExp("^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$",
"u");function ke(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.scope===void 0&&(m="scope")||r.value===void 0&&(m="value"))return ke.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a===
"scope"||a==="value"||a==="after")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.scope!==void 0){let a=r.scope,i=e;if(!(a==="all"||
a==="account"||a==="broker"||a==="symbol"))return ke.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/en\
um",keyword:"enum",params:{allowedValues:or.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,
i=e;if(e===e)if(typeof a=="string"){if(!ar.test(a))return ke.errors=[{instancePath:t+"/value",schemaPath:"common.v1.kill\
Value/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return ke.errors=[{instancePath:t+
"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)
if(r.after!==void 0){let a=r.after,i=e;if(e===i)if(typeof a=="string"){if(d(a)>129)return ke.errors=[{instancePath:t+"/a\
fter",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:129}}],!1;if(!Lr.test(a))return ke.errors=
[{instancePath:t+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64\
}\\.[A-Za-z0-9_-]{1,64}$"}}],!1}else return ke.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return ke.errors=n,e===0}var Or=F,cr={$id:"operator-alert.v1.schema.json",title:"\
OperatorAlert",description:"A monitor found that the broker and the log do not agree, or that they agree again. The last\
 word of each alert is kept. Subject: operator.alert.<account>.<alertId>.",type:"object",required:["alertId","account","\
broker","breach","state","text","log","venue","raisedAt","at","by"],properties:{alertId:{$ref:"common.v1.token",description:"\
Made of what is wrong with what: the same breach found again, by whichever monitor, is the same alert."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker concerned."},breach:{
enum:["untraceable_order","duplicate_order","quantity_exceeded","executions_missing","executions_unproven","execution_di\
ffers","status_differs","order_missing"],description:"What is wrong. The list with its meanings stands in docs/operation\
s.md."},state:{enum:["raised","cleared"],description:"Whether it is wrong still."},clOrdId:{type:"string",maxLength:128,
description:"FIX 11 ClOrdID of the order at the broker, where one is concerned."},orderId:{$ref:"common.v1.token",description:"\
The order on the log, where there is one."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},text:{$ref:"common.v1.text",description:"\
What was found and what was expected."},log:{type:"object",description:"The log's side: what the gateway knows.",additionalProperties:!0},
venue:{type:"object",description:"The broker's side: what its own lists say.",additionalProperties:!0},raisedAt:{$ref:"c\
ommon.v1.timestamp",description:"When it was first raised."},at:{$ref:"common.v1.timestamp",description:"When this was s\
aid."},by:{$ref:"common.v1.worker",description:"The monitor."},kill:{$ref:"common.v1.token",description:"The commandId o\
f the kill that followed by policy."}}};function F(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.alertId===void 0&&(m="alertId")||r.account===void 0&&(m="account")||r.broker===void 0&&
(m="broker")||r.breach===void 0&&(m="breach")||r.state===void 0&&(m="state")||r.text===void 0&&(m="text")||r.log===void 0&&
(m="log")||r.venue===void 0&&(m="venue")||r.raisedAt===void 0&&(m="raisedAt")||r.at===void 0&&(m="at")||r.by===void 0&&(m=
"by"))return F.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.alertId!==
void 0){let o=r.alertId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return F.errors=[{instancePath:t+"/alertId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+
"/alertId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return F.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return F.errors=
[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return F.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.breach!==void 0){let o=r.breach,a=e;if(!(o==="untraceable_order"||o==="duplicate\
_order"||o==="quantity_exceeded"||o==="executions_missing"||o==="executions_unproven"||o==="execution_differs"||o==="sta\
tus_differs"||o==="order_missing"))return F.errors=[{instancePath:t+"/breach",schemaPath:"#/properties/breach/enum",keyword:"\
enum",params:{allowedValues:cr.properties.breach.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.state!==void 0){let o=r.
state,a=e;if(!(o==="raised"||o==="cleared"))return F.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/enu\
m",keyword:"enum",params:{allowedValues:cr.properties.state.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.clOrdId!==void 0){
let o=r.clOrdId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return F.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
#/properties/clOrdId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return F.errors=[{instancePath:t+"/clOr\
dId",schemaPath:"#/properties/clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return F.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let o=r.brokerOrderId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)
return F.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return F.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>1024)return F.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1}else return F.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.log!==void 0){let o=r.log,a=e;if(e===a&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return F.errors=[{instancePath:t+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.venue!==void 0){let o=r.venue,a=e;if(e===a&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return F.errors=[{instancePath:t+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{
type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.raisedAt!==void 0){let o=r.raisedAt,a=e;if(e===e)if(typeof o=="\
string"){if(d(o)>30)return F.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"max\
Length",params:{limit:30}}],!1;if(!T.test(o))return F.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestam\
p/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(\
0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.
errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return F.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(o))return F.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>128)return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.kill!==void 0){let o=r.kill,a=e;if(e===e)if(typeof o==
"string"){if(!A.test(o))return F.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}else return F.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=n,e===0}var Tr=K;function K(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.cancelOpen===void 0&&(m="cancelOpen")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&
(m="at"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="cancelOpen"||a==="reason"||a==="by"||a==="at"||a==="\
alertId")){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return K.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return K.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,i=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return K.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"enu\
m",params:{allowedValues:or.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a==
"string"){if(!ar.test(a))return K.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return K.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cancelOpen!==void 0){
let a=e;if(typeof r.cancelOpen!="boolean")return K.errors=[{instancePath:t+"/cancelOpen",schemaPath:"#/properties/cancel\
Open/type",keyword:"type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,
i=e;if(e===i)if(typeof a=="string"){if(d(a)>512)return K.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(a)<1)return K.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:t+"/reason",
schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==
void 0){let a=r.by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)return K.errors=[{instancePath:t+"/by",schemaPath:"co\
mmon.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(a)<1)return K.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.
at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return K.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp\
/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return K.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return K.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s)if(r.alertId!==void 0){let a=r.alertId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(
a))return K.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]{1,64}$"}}],!1}else return K.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return K.errors=n,e===0}var Dr=re;function re(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.lifts===void 0&&(m="lifts")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&(m=
"at"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="lifts"||a==="reason"||a==="by"||a==="at")){return re.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return re.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,i=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return re.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"en\
um",params:{allowedValues:or.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)
if(typeof a=="string"){if(!ar.test(a))return re.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return re.errors=[{instancePath:t+"\
/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.lifts!==void 0){let a=r.lifts,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return re.errors=[{instancePath:t+"\
/lifts",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.
errors=[{instancePath:t+"/lifts",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,i=e;if(e===i)if(typeof a=="string"){if(d(a)>512)return re.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(a)<
1)return re.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return re.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)
return re.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(d(a)<1)return re.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return re.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)
return re.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(a))return re.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return re.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}else return re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=n,e===0}var Qr=Ce;function w(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0,s=e;N(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?N.errors:n.concat(N.errors),e=n.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.legId===void 0&&(c="legId")||r.broker===void 0&&(c="bro\
ker")||r.clOrdId===void 0&&(c="clOrdId"))return w.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:c}}],!1;if(r.legId!==void 0){let u=r.legId,g=e;if(e===e)if(typeof u=="string"){if(!Je.test(
u))return w.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return w.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.broker!==void 0){let u=r.broker,g=e;if(e===e)if(typeof u=="stri\
ng"){if(!A.test(u))return w.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return w.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let u=r.clOrdId,g=e;if(e===
e)if(typeof u=="string"){if(!He.test(u))return w.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return w.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let u=r.brokerOrderId,g=e;if(e===e)if(typeof u=="string"){if(d(u)>128)return w.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return w.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let u=r.transactTime,g=e;if(e===e)if(typeof u=="string"){if(d(u)>30)return w.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(u))return w.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return w.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0}}}}else
return w.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return w.
errors=n,e===0}function Ce(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(
r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ce.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Ce.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=n,e===
0}var Sr=qe;function qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return qe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return qe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return qe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=n,e===0}var Fr=fe;function fe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return fe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return fe.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="st\
ring"){if(!A.test(a))return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return fe.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return fe.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return fe.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return fe.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return fe.errors=n,e===0}var Zr=Ae;function Ae(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Ae.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Ae.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return Ae.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Ae.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else
return Ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=n,e===
0}var Cr=Ee;function Ee(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ee.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Ee.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Ee.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=n,e===0}var Er=Re;function Re(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Re.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Re.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=n,e===0}var Rr=Ie;function Ie(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Ie.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return Ie.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return Ie.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(o))return Ie.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Ie.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return Ie.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=n,e===0}var Nr=Ne;function Ne(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ne.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Ne.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Ne.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=n,e===0}var Vr=je;function je(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(N(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?N.errors:n.concat(N.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return je.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return je.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return je.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return je.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return je.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=n,e===0}var Wr=Ve;function Ve(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ve.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Ve.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Ve.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=n,e===0}var Xr=we;function O(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return O.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))return O.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))return O.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return O.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:tr.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return O.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return O.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!me.test(o))return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))
return O.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(
o))return O.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return O.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Be.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(o))return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return O.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return O.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.
errors=n,e===0}function we(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(
r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||
r.terms===void 0&&(m="terms")||r.validUntil===void 0&&(m="validUntil"))return we.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return we.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_repla\
ce"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){
if(!A.test(o))return we.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return we.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return we.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return we.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return we.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=n,e===
0}var zr=he,Ur=Le;function Le(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(N(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?N.errors:n.concat(N.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return Le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return Le.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||
(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!sr.test(o))return Le.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return Le.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(
x.errors),e=n.length);var s=o===e}else var s=!0}}}else return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Le.errors=n,e===0}var Mr=We;function We(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return We.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return We.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}else
return We.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=n,e===
0}var Hr=Oe;function Oe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Oe.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return Oe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Oe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Oe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=n,e===0}var Br=Z,Jr={$id:"order-replace-\
requested.v1.schema.json",title:"OrderReplaceRequested",description:"The OMS asks to change a working order. Fields left\
 out stay as they are. Subject: order.replace.requested.<account>.",type:"object",additionalProperties:!1,required:["req\
uestId","account","orderId","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"Chosen by the OMS, \
unique within the order. The same id is the same request."},account:{$ref:"common.v1.token",description:"FIX 1 Account. \
The same as in the subject."},orderId:{$ref:"common.v1.token",description:"The order meant, by the id the OMS gave it."},
orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38: the new total, what is already executed included."},price:{
$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},stopPx:{$ref:"common.v\
1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"common.v1.posit\
iveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffset\
Type price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in percent: "1.5" \
is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce",description:"FI\
X 59 TimeInForce."},validUntil:{$ref:"common.v1.timestamp",description:"After this instant the request is refused, not s\
ent late."}},minProperties:5};function Z(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return Z.errors=[{instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return Z.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!dr.call(Jr.properties,
a)){return Z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return Z.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Z.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="st\
ring"){if(!A.test(a))return Z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.tok\
en/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,
i=e;if(e===e)if(typeof a=="string"){if(!A.test(a))return Z.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Z.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let a=r.orderQty,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return Z.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(a))return Z.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Z.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.price!==void 0){let a=r.price,i=e;
if(e===e)if(typeof a=="string"){if(d(a)>30)return Z.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(a))return Z.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Z.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return Z.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(
a))return Z.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Z.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailAmount!==void 0){let a=r.
trailAmount,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return Z.errors=[{instancePath:t+"/trailAmount",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(a))return Z.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][\
0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Z.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailPercent!==void 0){let a=r.
trailPercent,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return Z.errors=[{instancePath:t+"/trailPercent",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(a))return Z.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9]\
[0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Z.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiv\
eDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.timeInForce!==void 0){let a=r.
timeInForce,i=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||a==="gtd"))return Z.errors=[{instancePath:t+
"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var s=i===e}else
var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return Z.errors=
[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.
test(a))return Z.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Z.errors=[{instancePath:t+"/validUn\
til",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}}}}else
return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=n,e===0}
var Kr=Te;function Te(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return Te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Te.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return Te.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Te.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(n=
n===null?O.errors:n.concat(O.errors),e=n.length);var s=o===e}else var s=!0}}else return Te.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=n,e===0}var Gr=$e,Yr={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function $e(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(N(r,{instancePath:t,parentData:k,parentDataProperty:v,
rootData:y})||(n=n===null?N.errors:n.concat(N.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="replace"))return $e.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:Yr.properties.request.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return $e.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $e.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}else return $e.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=n,e===0}var et=$,rt=te;var tt={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function te(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return te.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return te.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRes\
tatementReason/enum",keyword:"enum",params:{allowedValues:tt.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return te.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(o))return te.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(d(o)>30)return te.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return te.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return te.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(
o))return te.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.d\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return te.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/\
maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return te.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return te.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return te.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return te.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}}}}}else return te.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=n,e===0}var st=l,pr={$id:"order-state.v1\
.schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Redis projection and o\
f query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","digest","request","or\
der","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"FIX 1 A\
ccount."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
maximum:9007199254740991,description:"Of the newest event folded in."},digest:{$ref:"common.v1.digest"},request:{$ref:"o\
rder-requested.v1.schema.json",description:"The request as it came."},order:{$ref:"common.v1.orderSummary"},legs:{type:"\
array",items:{type:"object",required:["legId","broker","clOrdId","working","ordStatus","sending","attempt","terms","cumQ\
ty","cumCost","executions","busted","replaceVersion","priorIds"],properties:{legId:{$ref:"common.v1.legId",description:"\
The child order: 1, 2, 3 \u2026"},broker:{$ref:"common.v1.token",description:"The broker whose pool handles it."},clOrdId:{
$ref:"common.v1.clOrdId",description:"The one under which the leg is known now."},brokerOrderId:{$ref:"common.v1.brokerO\
rderId"},working:{$ref:"common.v1.ordStatus",description:"The leg without its pending requests: what it falls back to wh\
en one is refused."},ordStatus:{$ref:"common.v1.ordStatus",description:"FIX 39 OrdStatus of the leg, pending requests in\
cluded."},sending:{enum:["not_sent","in_flight","unknown","acknowledged"],description:"How far the send of clOrdId has c\
ome."},attempt:{type:"integer",minimum:0,maximum:9007199254740991,description:"How often clOrdId was sent."},terms:{$ref:"\
common.v1.terms",description:"What the broker was asked to do last."},cumQty:{$ref:"common.v1.exactDecimal",description:"\
FIX 14 CumQty of the leg."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum of lastQty x lastPx, exact; avgPx is\
 derived from it."},executions:{type:"array",items:{type:"object",required:["execId","lastQty","lastPx"],properties:{execId:{
$ref:"common.v1.execId"},lastQty:{$ref:"common.v1.positiveDecimal",description:"FIX 32 LastQty."},lastPx:{$ref:"common.v\
1.decimal",description:"FIX 31 LastPx."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},brokerCumQty:{$ref:"common.v1.de\
cimal",description:"What the broker says its order had executed after this one."},fees:{$ref:"common.v1.exactDecimal",description:"\
Expected cost beside the price, in the instrument's currency."},transactTime:{$ref:"common.v1.timestamp",description:"FI\
X 60 TransactTime: when it happened, by the broker's clock."},restated:{const:!0,description:"Stands for all that its br\
oker's order had executed by transactTime, as a restatement told it."}},title:"Execution",description:"One execution tha\
t counts."},description:"The newest executions that count, oldest first. Those before them stand in older."},busted:{type:"\
array",items:{type:"object",title:"Busted",description:"An execution that was taken back or corrected.",required:["execI\
d"],properties:{execId:{$ref:"common.v1.execId"},brokerOrderId:{$ref:"common.v1.brokerOrderId"},brokerCumQty:{$ref:"comm\
on.v1.decimal",description:"Its place: what its broker's order had executed after it."},lastQty:{$ref:"common.v1.positiv\
eDecimal",description:"FIX 32 LastQty."},transactTime:{$ref:"common.v1.timestamp",description:"When it happened, by the \
broker's clock."},bustedAt:{$ref:"common.v1.timestamp",description:"When it was taken back, by the broker's clock."}}},description:"\
The newest of the executions that were taken back or corrected: they never count again."},pendingCancel:{$ref:"common.v1\
.token",description:"The newest request that asks for it. What answers it answers those before."},pendingReplace:{type:"\
object",required:["requestId","clOrdId","terms","sending","attempt","validUntil"],properties:{requestId:{$ref:"common.v1\
.token",description:"The OMS's request."},clOrdId:{$ref:"common.v1.clOrdId",description:"The id under which the changed \
leg will be known."},terms:{$ref:"common.v1.terms",description:"The terms once the broker confirms."},sending:{enum:["no\
t_sent","in_flight","unknown"],description:"How far the send has come."},attempt:{type:"integer",maximum:9007199254740991,
description:"How often it was sent."},validUntil:{$ref:"common.v1.timestamp",description:"The request's own: after this \
instant the change is refused, not sent late."}},title:"PendingReplace",description:"A change the broker has not answere\
d yet."},replaceVersion:{type:"integer",minimum:0,description:"Of the newest replace, confirmed or not: the next one tak\
es the next number.",maximum:9007199254740991},priorIds:{type:"array",items:{type:"object",required:["clOrdId"],properties:{
clOrdId:{$ref:"common.v1.clOrdId"},brokerOrderId:{$ref:"common.v1.brokerOrderId"}}},description:"Under which the leg was\
 known before replaces: the newest of them."},reason:{$ref:"common.v1.reason",description:"Why the leg was refused or en\
ded, where there is a reason."},filledQty:{$ref:"common.v1.exactDecimal",description:"For a cashOrderQty leg: the execut\
ed quantity at which the broker called it filled."},older:{type:"array",items:{type:"string",maxLength:192},description:"\
What older executions leave behind, so that each counts once: digests of its id, its place and its broker's order, lastQ\
ty, lastPx and fees, in one text. Busts and what a restatement took up leave digests only."},olderQty:{type:"array",items:{
type:"object",title:"OlderQty",description:"What the executions in older come to, of one of the broker's orders.",required:[
"cumQty","cumCost"],properties:{brokerOrderId:{$ref:"common.v1.brokerOrderId"},cumQty:{$ref:"common.v1.exactDecimal",description:"\
Sum of their lastQty."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum of their lastQty x lastPx."}}},description:"\
Executed quantity and cost of older, by the broker's orders; also of what older has lost."},olderThrough:{$ref:"common.v\
1.timestamp",description:"The newest instant of what stands in older."},countedThrough:{$ref:"common.v1.timestamp",description:"\
Where older has lost its oldest: an execution up to here that is not remembered is evidence, not counted."},fees:{$ref:"\
common.v1.exactDecimal",description:"Sum of the executions' expected fees. Absent: none."},workingSince:{$ref:"common.v1\
.timestamp",description:"When working began, by the broker's clock, where it told. Older words change nothing."},hold:{$ref:"\
common.v1.hold",description:"Why the leg is held, while it is."},triggered:{const:!0,description:"Its condition was met."},
restated:{type:"object",title:"Restated",description:"The newest restatement: older ones change nothing.",required:["tra\
nsactTime","brokerOrderId"],properties:{transactTime:{$ref:"common.v1.timestamp",description:"Executions up to here are \
in its figures."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"Of the order it was about."}}}},title:"Leg",
description:"One child order as it stands."},description:"The child orders."},requests:{type:"array",description:"Ids of\
 the newest requests about this order that were dealt with, at most 512: a repeat has no effect. Cancels stay longest.",
items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",description:"The cancel request that is under way."},fees:{
$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fees."},receivedAt:{$ref:"common.v1.timestamp",
description:"When the gateway recorded the order."},updatedAt:{$ref:"common.v1.timestamp",description:"When the gateway \
recorded the newest event."},reason:{$ref:"common.v1.reason",description:"Why the order was refused or ended, where ther\
e is a reason."}}};function xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return xe.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return xe.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return xe.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return xe.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=n,e===
0}function l(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.account===void 0&&(E="account")||r.orderId===void 0&&(E="orderId")||r.version===
void 0&&(E="version")||r.digest===void 0&&(E="digest")||r.request===void 0&&(E="request")||r.order===void 0&&(E="order")||
r.legs===void 0&&(E="legs")||r.requests===void 0&&(E="requests")||r.fees===void 0&&(E="fees")||r.receivedAt===void 0&&(E=
"receivedAt")||r.updatedAt===void 0&&(E="updatedAt"))return l.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:E}}],!1;if(r.account!==void 0){let q=r.account,J=e;if(e===e)if(typeof q=="string"){if(!A.
test(q))return l.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=J===e}else var s=!0;if(s){if(r.orderId!==void 0){let q=r.orderId,J=e;if(e===e)if(typeof q==
"string"){if(!A.test(q))return l.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=J===e}else var s=!0;if(s){if(r.version!==void 0){let q=r.version,
J=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return l.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===J&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return l.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(q<1||isNaN(q))return l.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=J===e}else var s=!0;if(s){if(r.
digest!==void 0){let q=r.digest,J=e;if(e===e)if(typeof q=="string"){if(!sr.test(q))return l.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return l.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=J===e}else
var s=!0;if(s){if(r.request!==void 0){let q=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:y})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=q===e}else var s=!0;if(s){if(r.order!==void 0){
let q=e;B(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(n=n===null?B.errors:n.
concat(B.errors),e=n.length);var s=q===e}else var s=!0;if(s){if(r.legs!==void 0){let q=r.legs,J=e;if(e===J)if(Array.isArray(
q)){var m=!0;let Ke=q.length;for(let f=0;f<Ke;f++){let b=q[f],nr=e;if(e===nr)if(b&&typeof b=="object"&&!Array.isArray(b)){
let pe;if(b.legId===void 0&&(pe="legId")||b.broker===void 0&&(pe="broker")||b.clOrdId===void 0&&(pe="clOrdId")||b.working===
void 0&&(pe="working")||b.ordStatus===void 0&&(pe="ordStatus")||b.sending===void 0&&(pe="sending")||b.attempt===void 0&&
(pe="attempt")||b.terms===void 0&&(pe="terms")||b.cumQty===void 0&&(pe="cumQty")||b.cumCost===void 0&&(pe="cumCost")||b.
executions===void 0&&(pe="executions")||b.busted===void 0&&(pe="busted")||b.replaceVersion===void 0&&(pe="replaceVersion")||
b.priorIds===void 0&&(pe="priorIds"))return l.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:pe}}],!1;if(b.legId!==void 0){let p=b.legId,I=e;if(e===e)if(typeof p==
"string"){if(!Je.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.broker!==void 0){let p=b.
broker,I=e;if(e===e)if(typeof p=="string"){if(!A.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;
if(o){if(b.clOrdId!==void 0){let p=b.clOrdId,I=e;if(e===e)if(typeof p=="string"){if(!He.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{
type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.brokerOrderId!==void 0){let p=b.brokerOrderId,I=e;if(e===e)if(typeof p==
"string"){if(d(p)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.
working!==void 0){let p=b.working,I=e;if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unknown"||p==="new"||
p==="partially_filled"||p==="filled"||p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p==="rejected"||p==="\
expired"||p==="done_for_day"||p==="suspended"||p==="stopped"||p==="calculated"))return l.errors=[{instancePath:t+"/legs/"+
f+"/working",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var o=I===e}else var o=!0;
if(o){if(b.ordStatus!==void 0){let p=b.ordStatus,I=e;if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unk\
nown"||p==="new"||p==="partially_filled"||p==="filled"||p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p===
"rejected"||p==="expired"||p==="done_for_day"||p==="suspended"||p==="stopped"||p==="calculated"))return l.errors=[{instancePath:t+
"/legs/"+f+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var o=I===
e}else var o=!0;if(o){if(b.sending!==void 0){let p=b.sending,I=e;if(!(p==="not_sent"||p==="in_flight"||p==="unknown"||p===
"acknowledged"))return l.errors=[{instancePath:t+"/legs/"+f+"/sending",schemaPath:"#/properties/legs/items/properties/se\
nding/enum",keyword:"enum",params:{allowedValues:pr.properties.legs.items.properties.sending.enum}}],!1;var o=I===e}else
var o=!0;if(o){if(b.attempt!==void 0){let p=b.attempt,I=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return l.
errors=[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===I&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return l.errors=
[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return l.errors=[{instancePath:t+"/legs/"+f+"/atte\
mpt",schemaPath:"#/properties/legs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var o=I===e}else var o=!0;if(o){if(b.terms!==void 0){let p=e;O(b.terms,{instancePath:t+"/legs/"+f+"/terms",parentData:b,
parentDataProperty:"terms",rootData:y})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);var o=p===e}else var o=!0;if(o){
if(b.cumQty!==void 0){let p=b.cumQty,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/l\
egs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(p))
return l.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.cumCost!==void 0){
let p=b.cumCost,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0\
-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.executions!==void 0){let p=b.executions,
I=e;if(e===I)if(Array.isArray(p)){var a=!0;let Y=p.length;for(let h=0;h<Y;h++){let P=p[h],oe=e;if(e===oe)if(P&&typeof P==
"object"&&!Array.isArray(P)){let de;if(P.execId===void 0&&(de="execId")||P.lastQty===void 0&&(de="lastQty")||P.lastPx===
void 0&&(de="lastPx"))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h,schemaPath:"#/properties/legs/items/p\
roperties/executions/items/required",keyword:"required",params:{missingProperty:de}}],!1;if(P.execId!==void 0){let _=P.execId,
Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(_)<1)return l.errors=[{instancePath:t+"/leg\
s/"+f+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){if(P.lastQty!==void 0){let _=P.lastQty,Q=e;if(e===e)if(typeof _=="st\
ring"){if(d(_)>29)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positive\
Decimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(_))return l.errors=[{instancePath:t+"/legs/"+f+
"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+\
)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/las\
tQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){
if(P.lastPx!==void 0){let _=P.lastPx,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/l\
egs/"+f+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.
test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+
f+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var i=Q===e}else
var i=!0;if(i){if(P.brokerOrderId!==void 0){let _=P.brokerOrderId,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerOrderId",schemaPath:"\
common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){if(P.brokerCumQty!==
void 0){let _=P.brokerCumQty,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+
"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.
test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/patte\
rn",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],
!1;var i=Q===e}else var i=!0;if(i){if(P.fees!==void 0){let _=P.fees,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!X.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/fees",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var i=Q===e}else var i=!0;if(i){if(P.transactTime!==void 0){let _=P.transactTime,Q=e;if(e===e)if(typeof _==
"string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/transactTime",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.errors=[{instancePath:t+"/legs/"+
f+"/executions/"+h+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}\
-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|\
2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var i=Q===e}else var i=!0;
if(i)if(P.restated!==void 0){let _=e;if(P.restated!==!0)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/r\
estated",schemaPath:"#/properties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=_===e}else var i=!0}}}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h,
schemaPath:"#/properties/legs/items/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=oe===
e;if(!a)break}}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions",schemaPath:"#/properties/legs/items/proper\
ties/executions/type",keyword:"type",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(b.busted!==void 0){let p=b.
busted,I=e;if(e===I)if(Array.isArray(p)){var c=!0;let Y=p.length;for(let h=0;h<Y;h++){let P=p[h],oe=e;if(e===oe)if(P&&typeof P==
"object"&&!Array.isArray(P)){let de;if(P.execId===void 0&&(de="execId"))return l.errors=[{instancePath:t+"/legs/"+f+"/bu\
sted/"+h,schemaPath:"#/properties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:de}}],
!1;if(P.execId!==void 0){let _=P.execId,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(
_)<1)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/execId",schemaPath:"com\
mon.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var u=Q===e}else var u=!0;if(u){if(P.brokerOrderId!==void 0){
let _=P.brokerOrderId,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/bust\
ed/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",
params:{type:"string"}}],!1;var u=Q===e}else var u=!0;if(u){if(P.brokerCumQty!==void 0){let _=P.brokerCumQty,Q=e;if(e===
e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(_))return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|\
[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerCumQty",
schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var u=Q===e}else var u=!0;if(u){if(P.lastQty!==
void 0){let _=P.lastQty,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>29)return l.errors=[{instancePath:t+"/legs/"+f+"/bus\
ted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ie.test(
_))return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var u=Q===e}else var u=!0;if(u){if(P.transactTime!==void 0){let _=P.transactTime,Q=e;if(e===e)if(typeof _=="string"){if(d(
_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/tran\
sactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/transactTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var u=Q===e}else var u=!0;if(u)if(P.bustedAt!==void 0){
let _=P.bustedAt,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+
"/bustedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.
errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+
f+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var u=Q===e}else
var u=!0}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h,schemaPath:"#/properties/legs/items/propertie\
s/busted/items/type",keyword:"type",params:{type:"object"}}],!1;var c=oe===e;if(!c)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/busted",schemaPath:"#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.pendingCancel!==void 0){let p=b.pendingCancel,I=e;if(e===e)if(typeof p=="string"){
if(!A.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.pendingReplace!==
void 0){let p=b.pendingReplace,I=e;if(e===I)if(p&&typeof p=="object"&&!Array.isArray(p)){let Y;if(p.requestId===void 0&&
(Y="requestId")||p.clOrdId===void 0&&(Y="clOrdId")||p.terms===void 0&&(Y="terms")||p.sending===void 0&&(Y="sending")||p.
attempt===void 0&&(Y="attempt")||p.validUntil===void 0&&(Y="validUntil"))return l.errors=[{instancePath:t+"/legs/"+f+"/p\
endingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:Y}}],
!1;if(p.requestId!==void 0){let h=p.requestId,P=e;if(e===e)if(typeof h=="string"){if(!A.test(h))return l.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.t\
oken/type",keyword:"type",params:{type:"string"}}],!1;var g=P===e}else var g=!0;if(g){if(p.clOrdId!==void 0){let h=p.clOrdId,
P=e;if(e===e)if(typeof h=="string"){if(!He.test(h))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",
schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return l.errors=
[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"s\
tring"}}],!1;var g=P===e}else var g=!0;if(g){if(p.terms!==void 0){let h=e;O(p.terms,{instancePath:t+"/legs/"+f+"/pending\
Replace/terms",parentData:p,parentDataProperty:"terms",rootData:y})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);
var g=h===e}else var g=!0;if(g){if(p.sending!==void 0){let h=p.sending,P=e;if(!(h==="not_sent"||h==="in_flight"||h==="un\
known"))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/proper\
ties/pendingReplace/properties/sending/enum",keyword:"enum",params:{allowedValues:pr.properties.legs.items.properties.pendingReplace.
properties.sending.enum}}],!1;var g=P===e}else var g=!0;if(g){if(p.attempt!==void 0){let h=p.attempt,P=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"\
#/properties/legs/items/properties/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
P&&typeof h=="number"&&isFinite(h)&&(h>9007199254740991||isNaN(h)))return l.errors=[{instancePath:t+"/legs/"+f+"/pending\
Replace/attempt",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;var g=P===e}else var g=!0;if(g)if(p.validUntil!==void 0){let h=p.
validUntil,P=e;if(e===e)if(typeof h=="string"){if(d(h)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/v\
alidUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(h))return l.
errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patter\
n",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0\
[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;
var g=P===e}else var g=!0}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace",schemaPath:"#/propertie\
s/legs/items/properties/pendingReplace/type",keyword:"type",params:{type:"object"}}],!1;var o=I===e}else var o=!0;if(o){
if(b.replaceVersion!==void 0){let p=b.replaceVersion,I=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return l.
errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return l.
errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=I===e}else var o=!0;if(o){if(b.priorIds!==void 0){let p=b.priorIds,I=e;if(e===I)if(Array.
isArray(p)){var j=!0;let Y=p.length;for(let h=0;h<Y;h++){let P=p[h],oe=e;if(e===oe)if(P&&typeof P=="object"&&!Array.isArray(
P)){let de;if(P.clOrdId===void 0&&(de="clOrdId"))return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h,schemaPath:"\
#/properties/legs/items/properties/priorIds/items/required",keyword:"required",params:{missingProperty:de}}],!1;if(P.clOrdId!==
void 0){let _=P.clOrdId,Q=e;if(e===e)if(typeof _=="string"){if(!He.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"\
/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}\
$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/type",
keyword:"type",params:{type:"string"}}],!1;var D=Q===e}else var D=!0;if(D)if(P.brokerOrderId!==void 0){let _=P.brokerOrderId,
Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/priorIds/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var D=Q===e}else var D=!0}else return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h,schemaPath:"#/properties/le\
gs/items/properties/priorIds/items/type",keyword:"type",params:{type:"object"}}],!1;var j=oe===e;if(!j)break}}else return l.
errors=[{instancePath:t+"/legs/"+f+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(b.reason!==void 0){let p=e;x(b.reason,{instancePath:t+
"/legs/"+f+"/reason",parentData:b,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.
length);var o=p===e}else var o=!0;if(o){if(b.filledQty!==void 0){let p=b.filledQty,I=e;if(e===e)if(typeof p=="string"){if(d(
p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"ma\
xLength",params:{limit:64}}],!1;if(!X.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=
[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.older!==void 0){let p=b.older,I=e;if(e===I)if(Array.isArray(p)){var L=!0;let Y=p.
length;for(let h=0;h<Y;h++){let P=p[h],oe=e;if(e===oe)if(typeof P=="string"){if(d(P)>192)return l.errors=[{instancePath:t+
"/legs/"+f+"/older/"+h,schemaPath:"#/properties/legs/items/properties/older/items/maxLength",keyword:"maxLength",params:{
limit:192}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/older/"+h,schemaPath:"#/properties/legs/items/propert\
ies/older/items/type",keyword:"type",params:{type:"string"}}],!1;var L=oe===e;if(!L)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/older",schemaPath:"#/properties/legs/items/properties/older/type",keyword:"type",params:{type:"array"}}],!1;
var o=I===e}else var o=!0;if(o){if(b.olderQty!==void 0){let p=b.olderQty,I=e;if(e===I)if(Array.isArray(p)){var ve=!0;let Y=p.
length;for(let h=0;h<Y;h++){let P=p[h],oe=e;if(e===oe)if(P&&typeof P=="object"&&!Array.isArray(P)){let de;if(P.cumQty===
void 0&&(de="cumQty")||P.cumCost===void 0&&(de="cumCost"))return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h,schemaPath:"\
#/properties/legs/items/properties/olderQty/items/required",keyword:"required",params:{missingProperty:de}}],!1;if(P.brokerOrderId!==
void 0){let _=P.brokerOrderId,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+
f+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/\
type",keyword:"type",params:{type:"string"}}],!1;var ye=Q===e}else var ye=!0;if(ye){if(P.cumQty!==void 0){let _=P.cumQty,
Q=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(_))return l.errors=[{instancePath:t+
"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0\
-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var ye=Q===e}else var ye=!0;if(ye)if(P.cumCost!==
void 0){let _=P.cumCost,Q=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/old\
erQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(
_))return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/old\
erQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var ye=Q===e}else
var ye=!0}}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h,schemaPath:"#/properties/legs/items/propertie\
s/olderQty/items/type",keyword:"type",params:{type:"object"}}],!1;var ve=oe===e;if(!ve)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/olderQty",schemaPath:"#/properties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.olderThrough!==void 0){let p=b.olderThrough,I=e;if(e===e)if(typeof p=="string"){
if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.countedThrough!==void 0){let p=b.countedThrough,I=e;if(e===
e)if(typeof p=="string"){if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+
f+"/countedThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|\
08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0\
-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.fees!==void 0){
let p=b.fees,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]\
{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.workingSince!==void 0){let p=b.workingSince,I=e;if(e===
e)if(typeof p=="string"){if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.v1.ti\
mestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+f+
"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.\
v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.hold!==void 0){let p=e;
xe(b.hold,{instancePath:t+"/legs/"+f+"/hold",parentData:b,parentDataProperty:"hold",rootData:y})||(n=n===null?xe.errors:
n.concat(xe.errors),e=n.length);var o=p===e}else var o=!0;if(o){if(b.triggered!==void 0){let p=e;if(b.triggered!==!0)return l.
errors=[{instancePath:t+"/legs/"+f+"/triggered",schemaPath:"#/properties/legs/items/properties/triggered/const",keyword:"\
const",params:{allowedValue:!0}}],!1;var o=p===e}else var o=!0;if(o)if(b.restated!==void 0){let p=b.restated,I=e;if(e===
I)if(p&&typeof p=="object"&&!Array.isArray(p)){let Y;if(p.transactTime===void 0&&(Y="transactTime")||p.brokerOrderId===void 0&&
(Y="brokerOrderId"))return l.errors=[{instancePath:t+"/legs/"+f+"/restated",schemaPath:"#/properties/legs/items/properti\
es/restated/required",keyword:"required",params:{missingProperty:Y}}],!1;if(p.transactTime!==void 0){let h=p.transactTime,
P=e;if(e===e)if(typeof h=="string"){if(d(h)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/restated/transactTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(h))return l.errors=[{instancePath:t+
"/legs/"+f+"/restated/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4\
}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]\
|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/restated/tran\
sactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var se=P===e}else var se=!0;if(se)
if(p.brokerOrderId!==void 0){let h=p.brokerOrderId,P=e;if(e===e)if(typeof h=="string"){if(d(h)>128)return l.errors=[{instancePath:t+
"/legs/"+f+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var se=P===e}else var se=!0}else return l.errors=[{instancePath:t+"/legs/"+f+
"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"type",params:{type:"object"}}],!1;var o=I===
e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else return l.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs\
/items/type",keyword:"type",params:{type:"object"}}],!1;var m=nr===e;if(!m)break}}else return l.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=J===e}else var s=!0;if(s){if(r.
requests!==void 0){let q=r.requests,J=e;if(e===J)if(Array.isArray(q)){var M=!0;let Ke=q.length;for(let f=0;f<Ke;f++){let b=e;
if(typeof q[f]!="string")return l.errors=[{instancePath:t+"/requests/"+f,schemaPath:"#/properties/requests/items/type",keyword:"\
type",params:{type:"string"}}],!1;var M=b===e;if(!M)break}}else return l.errors=[{instancePath:t+"/requests",schemaPath:"\
#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=J===e}else var s=!0;if(s){if(r.pendingCancel!==
void 0){let q=r.pendingCancel,J=e;if(e===e)if(typeof q=="string"){if(!A.test(q))return l.errors=[{instancePath:t+"/pendi\
ngCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=J===
e}else var s=!0;if(s){if(r.fees!==void 0){let q=r.fees,J=e;if(e===e)if(typeof q=="string"){if(d(q)>64)return l.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(
q))return l.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=J===e}else var s=!0;if(s){if(r.receivedAt!==void 0){let q=r.receivedAt,
J=e;if(e===e)if(typeof q=="string"){if(d(q)>30)return l.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(q))return l.errors=[{instancePath:t+"/receivedAt",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=J===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let q=r.updatedAt,J=e;if(e===e)
if(typeof q=="string"){if(d(q)>30)return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/maxLengt\
h",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(q))return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"co\
mmon.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])\
|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=J===e}else var s=!0;if(s)if(r.reason!==void 0){let q=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=q===e}else var s=!0}}}}}}}}}}}}else
return l.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return l.errors=n,e===0}
var ot=Xe;function Xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Xe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Xe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Xe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=n,e===0}var at=Qe,nt={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function Qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){
let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return Qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return Qe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Qe.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:nt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=n,e===0}var it=Pe,mt={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function Pe(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:
n.concat(w.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return Pe.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return Pe.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Pe.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:mt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Pe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Pe.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return Pe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Pe.errors=n,e===0}var ct=ze;function ze(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=n,e===0}var pt=be;function be(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return be.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return be.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return be.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return be.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return be.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return be.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.
errors=n,e===0}var lt=W;function W(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return W.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_correct")return W.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=o===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)
return W.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(d(o)<1)return W.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return W.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="st\
ring"){if(d(o)>29)return W.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!ie.test(o))return W.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return W.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return W.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.
test(o))return W.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return W.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.
brokerCumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return W.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return W.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return W.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="\
string"){if(d(o)>64)return W.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!X.test(o))return W.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return W.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return W.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return W.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!me.test(o))return W.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return W.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}else return W.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=n,e===0}var dt=H;function H(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.lastQty===void 0&&
(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade")return H.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=o===e}else var s=!0;if(s){
if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return H.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return H.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return H.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!ie.test(o))return H.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.errors=[{instancePath:t+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return H.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return H.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.brokerCumQty,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return H.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return H.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!X.test(
o))return H.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return H.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return H.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return H.errors=n,e===0}var ft=Ue;function Ue(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ue.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return Ue.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return Ue.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=n,e===0}var ut=Se;function Se(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Se.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Se.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Se.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=n,e===0}var yt=_e;function _e(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return _e.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let i=r.orders,c=e;if(e===c)if(Array.isArray(
i)){var s=!0;let u=i.length;for(let g=0;g<u;g++){let j=e;l(i[g],{instancePath:t+"/orders/"+g,parentData:i,parentDataProperty:g,
rootData:y})||(n=n===null?l.errors:n.concat(l.errors),e=n.length);var s=j===e;if(!s)break}}else return _e.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else var m=!0;if(m){
if(r.events!==void 0){let i=r.events,c=e;if(e===c)if(Array.isArray(i)){var o=!0;let g=i.length;for(let j=0;j<g;j++){let D=i[j],
L=e;if(e===L&&!(D&&typeof D=="object"&&!Array.isArray(D)))return _e.errors=[{instancePath:t+"/events/"+j,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=L===e;if(!o)break}}else return _e.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else
var m=!0;if(m){if(r.next!==void 0){let i=r.next,c=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _e.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i==
"number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return _e.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=c===e}else var m=!0;if(m)if(r.
error!==void 0){let i=e;x(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(n=n===
null?x.errors:n.concat(x.errors),e=n.length);var m=i===e}else var m=!0}}}else return _e.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=n,e===0}var ht=le;function le(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return le.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return le.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!A.test(o))return le.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return le.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return le.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return le.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return le.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return le.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return le.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return le.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return le.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return le.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=n,e===0}var vt=G;function G(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return G.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(d(o)>64)return G.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return G.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(d(o)>256)return G.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return G.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return G.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return G.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return G.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!A.test(o))return G.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!A.test(o))return G.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(o))return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return G.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return G.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(d(o)>512)return G.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return G.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=n,e===0}
var gt=V;function V(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return V.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,i=e;if(e===e)if(typeof a=="\
string"){if(d(a)>128)return V.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return V.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,i=e;if(e===i)if(typeof a==
"string"){if(d(a)>64)return V.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return V.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,i=e;if(e===e)if(typeof a==
"string"){if(d(a)>30)return V.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!T.test(a))return V.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return V.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return V.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return V.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return V.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=i===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return V.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return V.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.counters!==
void 0){let a=r.counters,i=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a))for(let u in a){let g=a[u],j=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:t+"/counters/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&
typeof g=="number"&&isFinite(g)&&(g>9007199254740991||isNaN(g)))return V.errors=[{instancePath:t+"/counters/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=j===e;if(!m)break}else return V.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0;if(s)if(r.operatorSeq!==
void 0){let a=r.operatorSeq,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return V.errors=[{instancePath:t+
"/operatorSeq",schemaPath:"#/properties/operatorSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return V.errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/pro\
perties/operatorSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return V.
errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/properties/operatorSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=i===e}else var s=!0}}}}}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return V.errors=n,e===0}var kt=Me;function Me(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return Me.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;V(o[c],{instancePath:t+"/workers/"+c,parentData:o,parentDataProperty:c,
rootData:y})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var s=u===e;if(!s)break}}else return Me.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Me.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=n,e===0}var Pt={"account-updated.v1":ur,
"accounts-answer.v1":hr,"broker-account.v1":vr,"broker-status.v1":gr,"brokers-answer.v1":br,"leg-routed.v1":Pr,"open-ord\
ers-answer.v1":Ar,"open-orders-query.v1":jr,"operator-alert.v1":Or,"operator-kill.v1":Tr,"operator-resume.v1":Dr,"order-\
calculated.v1":Qr,"order-cancel-rejected.v1":Sr,"order-cancel-requested.v1":Fr,"order-canceled.v1":Zr,"order-done-for-da\
y.v1":Cr,"order-expired.v1":Er,"order-held.v1":Rr,"order-new.v1":Nr,"order-pending-cancel.v1":Vr,"order-pending-new.v1":Wr,
"order-pending-replace.v1":Xr,"order-received.v1":zr,"order-refused.v1":Ur,"order-rejected.v1":Mr,"order-replace-rejecte\
d.v1":Hr,"order-replace-requested.v1":Br,"order-replaced.v1":Kr,"order-request-refused.v1":Gr,"order-requested.v1":et,"o\
rder-restated.v1":rt,"order-state.v1":st,"order-stopped.v1":ot,"order-submit-unknown.v1":at,"order-submitting.v1":it,"or\
der-suspended.v1":ct,"order-trade-cancel.v1":pt,"order-trade-correct.v1":lt,"order-trade.v1":dt,"order-triggered.v1":ft,
"order-unexplained.v1":ut,"orders-answer.v1":yt,"orders-query.v1":ht,"request-refused.v1":vt,"worker-status.v1":gt,"work\
ers-answer.v1":kt};
/** The first error that ajv met. */
export type ValidationError = {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
export type Validator<T> = {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
};
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = Pt;
