// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var kr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var lr=kr(ar=>{"use strict";Object.defineProperty(ar,"__esModule",{value:!0});function cr(r){let t=r.length,w=0,k=0,y;for(;k<
t;)w++,y=r.charCodeAt(k++),y>=55296&&y<=56319&&k<t&&(y=r.charCodeAt(k),(y&64512)===56320&&k++);return w}ar.default=cr;cr.
code='require("ajv/dist/runtime/ucs2length").default'});var wr=W,Pr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var C=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),nr=new RegExp("^[A-Z]{3}$","u"),V=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),u=lr().default;var H=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function z(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return z.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>64)return z.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!H.test(o))return z.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return z.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return z.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(u(o)>64)return z.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!H.test(o))return z.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!H.test(o))return z.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!H.test(o))return z.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(
o))return z.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return z.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=i,e===0}var rr={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},tr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function Y(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!tr.test(o))return Y.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return Y.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return Y.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:rr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return Y.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return Y.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Y.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(u(
o)>64)return Y.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!H.test(o))return Y.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Y.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Y.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return Y.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Y.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Y.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return Y.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return Y.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Y.errors=i,e===0}function W(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return W.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a==
"string"){if(!C.test(a))return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,n=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return W.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return W.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return W.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return W.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;z(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?z.
errors:i.concat(z.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===
n)if(Array.isArray(a)){if(a.length>1e4)return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let I=e;Y(a[l],{instancePath:t+
"/positions/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);var m=I===
e;if(!m)break}}}else return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return W.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return W.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return W.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return W.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return W.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return W.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return W.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="stri\
ng"){if(u(a)>128)return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,n=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return W.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Pr.
properties.cause.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return W.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return W.errors=i,e===0}var br=Xe;function Xe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return Xe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let n=o.length;for(let g=0;g<n;g++){let p=e;W(o[g],{instancePath:t+"/accounts/"+g,parentData:o,parentDataProperty:g,
rootData:y})||(i=i===null?W.errors:i.concat(W.errors),e=i.length);var s=p===e;if(!s)break}}else return Xe.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return Xe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=i,e===0}var _r=G;function G(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!C.
test(a))return G.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,n=e;if(e===e)if(typeof a==
"string"){if(!C.test(a))return G.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==void 0){let a=r.currency,
n=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return G.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return G.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return G.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return G.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){let a=e;z(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?z.errors:i.concat(z.errors),
e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===n)if(Array.isArray(a)){
if(a.length>1e4)return G.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let I=e;Y(a[l],{instancePath:t+"/positions/"+
l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);var m=I===e;if(!m)
break}}}else return G.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,n=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return G.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(a))return G.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return G.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)
return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(a))return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.
by,n=e;if(e===e)if(typeof a=="string"){if(u(a)>128)return G.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return G.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.
blocked!="boolean")return G.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return G.errors=i,e===0}var xr=X,Ir={$id:"broker-status.v1.schema.json",title:"BrokerS\
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
True when a working order can be changed in place."},orders:{type:"array",maxItems:64,items:{$ref:"common.v1.capability"},
description:"Which of these go together. Where it is there, an order must fit one row; the lists above are its summary."}},
title:"CapabilitySummary",description:"What the pool can send to this broker."}}},sr={title:"OrdType",description:"FIX 4\
0 OrdType.",enum:["market","limit","stop","stop_limit","trailing_stop"],$id:"common.v1.ordType"},Ye={title:"TimeInForce",
description:"FIX 59 TimeInForce: day, good till cancel, immediate or cancel, fill or kill, at the opening, at the close,\
 good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],$id:"common.v1.timeInForce"};var $r=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function A(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return A.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!$r.test(o))return A.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return A.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(u(o)>1024)return A.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return A.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(u(o)>256)return A.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return A.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(u(o)>128)return A.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return A.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(u(o)>1024)return A.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return A.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s)if(r.alternative!==void 0){let o=r.alternative,a=e;if(e===e)if(typeof o=="string"){if(u(
o)>1024)return A.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1}else return A.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return A.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return A.errors=i,e===0}var pr={title:"Capability",description:"One row of a broker's tab\
le: an order that fits all of it is taken.",type:"object",required:["assetClass","orderClasses","ordTypes","timesInForce",
"sides","quantity","extendedHours","changes"],properties:{assetClass:{$ref:"common.v1.assetClass"},orderClasses:{type:"a\
rray",items:{$ref:"common.v1.orderClass"},description:"Order classes it is about."},ordTypes:{type:"array",items:{$ref:"\
common.v1.ordType"},description:"Order types; of the entry, where there are exits."},timesInForce:{type:"array",items:{$ref:"\
common.v1.timeInForce"},description:"Times in force."},sides:{type:"array",items:{$ref:"common.v1.side"},description:"Si\
des."},quantity:{enum:["whole","fractional","cash"],description:"How much is asked for: whole units, any part of a unit,\
 or an amount of money."},extendedHours:{type:"boolean",description:"True when such an order may ask to work outside the\
 regular session."},changes:{type:"array",items:{enum:["orderQty","price","stopPx","trailAmount","trailPercent","timeInF\
orce"]},description:"What a replace may change. Empty: such an order cannot be replaced."},limits:{type:"object",title:"\
CapabilityLimits",description:"Bounds of its figures.",properties:{quantityDecimals:{type:"integer",minimum:0,maximum:9,
description:"Digits after the point of orderQty, or of cashOrderQty in a row of money."},minQuantityToBuy:{$ref:"common.\
v1.positiveDecimal",description:"The least orderQty, or cashOrderQty in a row of money, of a buy."},maxQuantity:{$ref:"c\
ommon.v1.positiveDecimal",description:"The largest."},priceSteps:{type:"array",description:"Digits after the point of a \
price, by how large it is: the last step that begins at or below it counts.",items:{type:"object",title:"PriceStep",description:"\
From a price on.",required:["from","decimals"],properties:{from:{$ref:"common.v1.decimal",description:"Prices from here \
on."},decimals:{type:"integer",minimum:0,maximum:9,description:"Digits after the point."}}}},stopDistance:{$ref:"common.\
v1.positiveDecimal",description:"How far a stop loss must be from the price of its entry or take profit, at least."}}}},
$id:"common.v1.capability"},fr={title:"OrderClass",description:"How the parts of an order belong together. FIX 1385 Cont\
ingencyType: bracket is one triggers the other with two exits, of which one cancels the other; oto has one exit; oco is \
two exits of a position that is there. multileg is a NewOrderMultileg: one order in several option contracts.",enum:["si\
mple","bracket","oto","oco","multileg"],$id:"common.v1.orderClass"},er={title:"Side",description:"FIX 54 Side.",enum:["b\
uy","sell","sell_short"],$id:"common.v1.side"};var B=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),ie=new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0\
-9]{1,9})?$","u");function S(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let R;if(r.assetClass===void 0&&(R="assetClass")||r.orderClasses===void 0&&
(R="orderClasses")||r.ordTypes===void 0&&(R="ordTypes")||r.timesInForce===void 0&&(R="timesInForce")||r.sides===void 0&&
(R="sides")||r.quantity===void 0&&(R="quantity")||r.extendedHours===void 0&&(R="extendedHours")||r.changes===void 0&&(R=
"changes"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:R}}],!1;if(r.
assetClass!==void 0){let _=r.assetClass,$=e;if(!(_==="us_equity"||_==="us_option"||_==="crypto"||_==="future"||_==="fx"||
_==="bond"))return S.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",params:{
allowedValues:rr.enum}}],!1;var s=$===e}else var s=!0;if(s){if(r.orderClasses!==void 0){let _=r.orderClasses,$=e;if(e===
$)if(Array.isArray(_)){var m=!0;let O=_.length;for(let j=0;j<O;j++){let T=_[j],Q=e;if(!(T==="simple"||T==="bracket"||T===
"oto"||T==="oco"||T==="multileg"))return S.errors=[{instancePath:t+"/orderClasses/"+j,schemaPath:"common.v1.orderClass/e\
num",keyword:"enum",params:{allowedValues:fr.enum}}],!1;var m=Q===e;if(!m)break}}else return S.errors=[{instancePath:t+"\
/orderClasses",schemaPath:"#/properties/orderClasses/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.ordTypes!==void 0){let _=r.ordTypes,$=e;if(e===$)if(Array.isArray(_)){var o=!0;let O=_.length;for(let j=0;j<O;j++){
let T=_[j],Q=e;if(!(T==="market"||T==="limit"||T==="stop"||T==="stop_limit"||T==="trailing_stop"))return S.errors=[{instancePath:t+
"/ordTypes/"+j,schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:sr.enum}}],!1;var o=Q===e;if(!o)
break}}else return S.errors=[{instancePath:t+"/ordTypes",schemaPath:"#/properties/ordTypes/type",keyword:"type",params:{
type:"array"}}],!1;var s=$===e}else var s=!0;if(s){if(r.timesInForce!==void 0){let _=r.timesInForce,$=e;if(e===$)if(Array.
isArray(_)){var a=!0;let O=_.length;for(let j=0;j<O;j++){let T=_[j],Q=e;if(!(T==="day"||T==="gtc"||T==="ioc"||T==="fok"||
T==="opg"||T==="cls"||T==="gtd"))return S.errors=[{instancePath:t+"/timesInForce/"+j,schemaPath:"common.v1.timeInForce/e\
num",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var a=Q===e;if(!a)break}}else return S.errors=[{instancePath:t+"\
/timesInForce",schemaPath:"#/properties/timesInForce/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.sides!==void 0){let _=r.sides,$=e;if(e===$)if(Array.isArray(_)){var n=!0;let O=_.length;for(let j=0;j<O;j++){
let T=_[j],Q=e;if(!(T==="buy"||T==="sell"||T==="sell_short"))return S.errors=[{instancePath:t+"/sides/"+j,schemaPath:"co\
mmon.v1.side/enum",keyword:"enum",params:{allowedValues:er.enum}}],!1;var n=Q===e;if(!n)break}}else return S.errors=[{instancePath:t+
"/sides",schemaPath:"#/properties/sides/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;if(s){
if(r.quantity!==void 0){let _=r.quantity,$=e;if(!(_==="whole"||_==="fractional"||_==="cash"))return S.errors=[{instancePath:t+
"/quantity",schemaPath:"#/properties/quantity/enum",keyword:"enum",params:{allowedValues:pr.properties.quantity.enum}}],
!1;var s=$===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let _=e;if(typeof r.extendedHours!="boolean")return S.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=_===e}else var s=!0;if(s){if(r.changes!==void 0){let _=r.changes,$=e;if(e===$)if(Array.isArray(_)){var g=!0;let O=_.
length;for(let j=0;j<O;j++){let T=_[j],Q=e;if(!(T==="orderQty"||T==="price"||T==="stopPx"||T==="trailAmount"||T==="trail\
Percent"||T==="timeInForce"))return S.errors=[{instancePath:t+"/changes/"+j,schemaPath:"#/properties/changes/items/enum",
keyword:"enum",params:{allowedValues:pr.properties.changes.items.enum}}],!1;var g=Q===e;if(!g)break}}else return S.errors=
[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else
var s=!0;if(s)if(r.limits!==void 0){let _=r.limits,$=e;if(e===$)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.quantityDecimals!==
void 0){let O=_.quantityDecimals,j=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return S.errors=[{instancePath:t+
"/limits/quantityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===j&&typeof O=="number"&&isFinite(O)){if(O>9||isNaN(O))return S.errors=[{instancePath:t+"/limits/qua\
ntityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9}}],!1;if(O<0||isNaN(O))return S.errors=[{instancePath:t+"/limits/quantityDecimals",schemaPath:"#/properties/\
limits/properties/quantityDecimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var p=j===e}else var p=!0;
if(p){if(_.minQuantityToBuy!==void 0){let O=_.minQuantityToBuy,j=e;if(e===e)if(typeof O=="string"){if(u(O)>29)return S.errors=
[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!B.test(O))return S.errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.
errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var p=j===e}else var p=!0;if(p){if(_.maxQuantity!==void 0){let O=_.maxQuantity,j=e;if(e===e)if(typeof O=="\
string"){if(u(O)>29)return S.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/maxLeng\
th",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(O))return S.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"\
common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return S.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var p=j===e}else var p=!0;if(p){if(_.priceSteps!==void 0){let O=_.priceSteps,j=e;if(e===j)if(Array.
isArray(O)){var l=!0;let Q=O.length;for(let q=0;q<Q;q++){let Z=O[q],_e=e;if(e===_e)if(Z&&typeof Z=="object"&&!Array.isArray(
Z)){let f;if(Z.from===void 0&&(f="from")||Z.decimals===void 0&&(f="decimals"))return S.errors=[{instancePath:t+"/limits/\
priceSteps/"+q,schemaPath:"#/properties/limits/properties/priceSteps/items/required",keyword:"required",params:{missingProperty:f}}],
!1;if(Z.from!==void 0){let v=Z.from,De=e;if(e===e)if(typeof v=="string"){if(u(v)>30)return S.errors=[{instancePath:t+"/l\
imits/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.
test(v))return S.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/limits\
/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var I=De===e}else
var I=!0;if(I)if(Z.decimals!==void 0){let v=Z.decimals,De=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return S.
errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties/priceSteps/items/\
properties/decimals/type",keyword:"type",params:{type:"integer"}}],!1;if(e===De&&typeof v=="number"&&isFinite(v)){if(v>9||
isNaN(v))return S.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties\
/priceSteps/items/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}}],!1;if(v<0||isNaN(v))
return S.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties/priceSte\
ps/items/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var I=De===e}else var I=!0}else
return S.errors=[{instancePath:t+"/limits/priceSteps/"+q,schemaPath:"#/properties/limits/properties/priceSteps/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var l=_e===e;if(!l)break}}else return S.errors=[{instancePath:t+"/limits/p\
riceSteps",schemaPath:"#/properties/limits/properties/priceSteps/type",keyword:"type",params:{type:"array"}}],!1;var p=j===
e}else var p=!0;if(p)if(_.stopDistance!==void 0){let O=_.stopDistance,j=e;if(e===e)if(typeof O=="string"){if(u(O)>29)return S.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!B.test(O))return S.errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecim\
al/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var p=j===e}else var p=!0}}}}else return S.errors=[{instancePath:t+"/limits",schemaPath:"#/properties/limi\
ts/type",keyword:"type",params:{type:"object"}}],!1;var s=$===e}else var s=!0}}}}}}}}else return S.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=i,e===0}function X(r,{instancePath:t="",parentData:w,
parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.broker===
void 0&&(p="broker")||r.account===void 0&&(p="account")||r.state===void 0&&(p="state")||r.since===void 0&&(p="since")||r.
at===void 0&&(p="at")||r.by===void 0&&(p="by")||r.capabilities===void 0&&(p="capabilities"))return X.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.broker!==void 0){let l=r.broker,I=e;if(e===
e)if(typeof l=="string"){if(!C.test(l))return X.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/broker",schemaPath:"commo\
n.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.account!==void 0){let l=r.
account,I=e;if(e===e)if(typeof l=="string"){if(!C.test(l))return X.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){
if(r.state!==void 0){let l=r.state,I=e;if(!(l==="connected"||l==="disconnected"))return X.errors=[{instancePath:t+"/stat\
e",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ir.properties.state.enum}}],!1;var s=I===e}else
var s=!0;if(s){if(r.since!==void 0){let l=r.since,I=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return X.errors=[{instancePath:t+
"/since",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(l))return X.errors=
[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|\
05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[\
0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/since",schemaPath:"common.v1.times\
tamp/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.at!==void 0){let l=r.at,I=e;if(e===
e)if(typeof l=="string"){if(u(l)>30)return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(l))return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/p\
attern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1\
-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=I===
e}else var s=!0;if(s){if(r.by!==void 0){let l=r.by,I=e;if(e===e)if(typeof l=="string"){if(u(l)>128)return X.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return X.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.
reason!==void 0){let l=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?A.errors:i.concat(A.errors),e=i.length);var s=l===e}else var s=!0;if(s)if(r.capabilities!==void 0){let l=r.capabilities,
I=e;if(e===I)if(l&&typeof l=="object"&&!Array.isArray(l)){let _;if(l.assetClasses===void 0&&(_="assetClasses")||l.ordTypes===
void 0&&(_="ordTypes")||l.timesInForce===void 0&&(_="timesInForce")||l.cashOrderQty===void 0&&(_="cashOrderQty")||l.fractional===
void 0&&(_="fractional")||l.extendedHours===void 0&&(_="extendedHours")||l.sellShort===void 0&&(_="sellShort")||l.replace===
void 0&&(_="replace"))return X.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:_}}],!1;if(l.assetClasses!==void 0){let $=l.assetClasses,le=e;if(e===le)if(Array.isArray(
$)){var m=!0;let O=$.length;for(let j=0;j<O;j++){let T=$[j],Q=e;if(!(T==="us_equity"||T==="us_option"||T==="crypto"||T===
"future"||T==="fx"||T==="bond"))return X.errors=[{instancePath:t+"/capabilities/assetClasses/"+j,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:rr.enum}}],!1;var m=Q===e;if(!m)break}}else return X.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=le===e}else var o=!0;if(o){if(l.ordTypes!==void 0){let $=l.ordTypes,le=e;if(e===le)if(Array.isArray(
$)){var a=!0;let j=$.length;for(let T=0;T<j;T++){let Q=$[T],q=e;if(!(Q==="market"||Q==="limit"||Q==="stop"||Q==="stop_li\
mit"||Q==="trailing_stop"))return X.errors=[{instancePath:t+"/capabilities/ordTypes/"+T,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:sr.enum}}],!1;var a=q===e;if(!a)break}}else return X.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=le===e}else var o=!0;if(o){if(l.timesInForce!==void 0){let $=l.timesInForce,le=e;if(e===le)if(Array.isArray(
$)){var n=!0;let j=$.length;for(let T=0;T<j;T++){let Q=$[T],q=e;if(!(Q==="day"||Q==="gtc"||Q==="ioc"||Q==="fok"||Q==="op\
g"||Q==="cls"||Q==="gtd"))return X.errors=[{instancePath:t+"/capabilities/timesInForce/"+T,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var n=q===e;if(!n)break}}else return X.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=le===e}else var o=!0;if(o){if(l.cashOrderQty!==void 0){let $=e;if(typeof l.cashOrderQty!="boole\
an")return X.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashO\
rderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.fractional!==void 0){let $=e;
if(typeof l.fractional!="boolean")return X.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.
extendedHours!==void 0){let $=e;if(typeof l.extendedHours!="boolean")return X.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=$===e}else var o=!0;if(o){if(l.sellShort!==void 0){let $=e;if(typeof l.sellShort!="boolean")return X.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.replace!==void 0){let $=e;if(typeof l.replace!="boolean")return X.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o)if(l.orders!==void 0){let $=l.orders,le=e;if(e===le)if(Array.isArray(
$)){if($.length>64)return X.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"#/properties/capabilities/propert\
ies/orders/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var g=!0;let j=$.length;for(let T=0;T<j;T++){let Q=e;S($[T],
{instancePath:t+"/capabilities/orders/"+T,parentData:$,parentDataProperty:T,rootData:y})||(i=i===null?S.errors:i.concat(
S.errors),e=i.length);var g=Q===e;if(!g)break}}}else return X.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"\
#/properties/capabilities/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var o=le===e}else var o=!0}}}}}}}}else
return X.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
object"}}],!1;var s=I===e}else var s=!0}}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return X.errors=i,e===0}var qr=Ne;function Ne(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Ne.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let g=0;g<n;g++){let p=e;X(o[g],{instancePath:t+"/brokers/"+g,parentData:o,parentDataProperty:g,
rootData:y})||(i=i===null?X.errors:i.concat(X.errors),e=i.length);var s=p===e;if(!s)break}}else return Ne.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ne.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=i,e===0}var Ar=me,Dr={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var Se=new RegExp("^[0-9]{1,4}$","u");var ir={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function re(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.ordStatus===void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return re.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="\
received"||o==="held"||o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pe\
nding_cancel"||o==="pending_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||
o==="stopped"||o==="calculated"))return re.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"\
enum",params:{allowedValues:ir.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return re.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/max\
Length",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return re.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return re.
errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return re.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!H.test(o))return re.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"patter\
n",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return re.errors=[{instancePath:t+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==
void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return re.errors=[{instancePath:t+"/leavesQty",
schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return re.errors=
[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,\
38}(\\.[0-9]{1,24})?$"}}],!1}else return re.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return re.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLen\
gth",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(o))return re.errors=[{instancePath:t+"/avgPx",schemaPath:"com\
mon.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return re.errors=
[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.done!==!0)return re.errors=[{instancePath:t+"/done",schemaPath:"#/\
properties/done/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=o===e}else var s=!0}}}}}else return re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=i,e===0}function U(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===
void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&(m="order"))return U.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o==
"string"){if(!C.test(o))return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,
a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return U.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.version!==
void 0){let o=r.version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return U.errors=[{instancePath:t+"/\
version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&
isFinite(o)){if(o>9007199254740991||isNaN(o))return U.errors=[{instancePath:t+"/version",schemaPath:"#/properties/versio\
n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return U.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=a===e}else
var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return U.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(o))return U.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>128)return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;re(r.order,{instancePath:t+
"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?re.errors:i.concat(re.errors),e=i.length);var s=o===
e}else var s=!0}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return U.errors=i,e===0}var Lr={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks fo\
r one new order. Subject: order.requested.<account>.",type:"object",additionalProperties:!1,required:["orderId","account",
"instrument","side","ordType","timeInForce","route","validUntil"],properties:{orderId:{$ref:"common.v1.token",description:"\
Chosen by the OMS. The same id is the same order, however often it is sent."},account:{$ref:"common.v1.token",description:"\
FIX 1 Account. The same as in the subject."},instrument:{$ref:"common.v1.instrument",description:"What is traded. Of a m\
ultileg order, the underlying: the contracts stand in legs."},side:{$ref:"common.v1.side",description:"FIX 54 Side. A mu\
ltileg order is bought, as its legs define it (FIX 54 = B); what it pays or costs is in the sign of its price."},positionEffect:{
$ref:"common.v1.positionEffect",description:"FIX 77 PositionEffect, of an order in one option contract."},orderQty:{$ref:"\
common.v1.positiveDecimal",description:"FIX 38 OrderQty. In units of the instrument: shares, contracts, coins."},cashOrderQty:{
$ref:"common.v1.positiveDecimal",description:"FIX 152 CashOrderQty, the notional: how much money to spend or raise, in t\
he instrument's currency. Instead of orderQty."},ordType:{$ref:"common.v1.ordType"},price:{$ref:"common.v1.decimal",description:"\
FIX 44 Price. The limit, for limit and stop_limit orders. The take profit of an oco order."},stopPx:{$ref:"common.v1.dec\
imal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"common.v1.positiveDe\
cimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType \
price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in percent: "1.5" is 1.\
5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce"},expireTime:{$ref:"c\
ommon.v1.timestamp",description:"FIX 126 ExpireTime, for gtd orders."},extendedHours:{type:"boolean",description:"True l\
ets the order work before and after the regular session. FIX 336 TradingSessionID."},orderClass:{$ref:"common.v1.orderCl\
ass",description:"Absent: simple."},takeProfit:{$ref:"common.v1.takeProfit",description:"Of a bracket or oto order. The \
take profit of an oco order is its own price."},stopLoss:{$ref:"common.v1.stopLoss",description:"Of a bracket, oto or oc\
o order."},legs:{type:"array",minItems:2,maxItems:4,items:{$ref:"common.v1.instrumentLeg"},description:"FIX 555 NoLegs: \
the contracts of a multileg order. orderQty counts strategies, price is that of one: positive where it is paid, negative\
 where it is received."},route:{type:"object",additionalProperties:!1,required:["broker"],properties:{broker:{$ref:"comm\
on.v1.token",description:"A broker's name, or best: the gateway chooses."}},description:"Where the order should go."},validUntil:{
$ref:"common.v1.timestamp",description:"After this instant the request is refused, not sent late."},tags:{type:"object",
maxProperties:16,propertyNames:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},additionalProperties:{type:"string",maxLength:256},description:"\
The client's own words, carried along unread."}}},ur={title:"PositionEffect",description:"FIX 77 PositionEffect: opens a\
 position, or closes one.",enum:["open","close"],$id:"common.v1.positionEffect"},yr=Object.prototype.hasOwnProperty,Tr=new RegExp(
"^[A-Za-z0-9_.-]{1,64}$","u");var jr=new RegExp("^[A-Z0-9]{4}$","u");function ye(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ye.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return ye.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,n=e;if(e===e)if(typeof a=="string"){if(!tr.test(a))return ye.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ye.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,n=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return ye.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:rr.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,n=e;if(e===n)if(typeof a==
"string"){if(!jr.test(a))return ye.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ye.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,n=e;if(e===e)if(typeof a==
"string"){if(!nr.test(a))return ye.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ye.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return ye.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=i,e===0}function be(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.price===void 0&&(s="price"))return be.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:s}}],!1;{let m=e;for(let o in r)if(o!=="price"){return be.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(m===e&&r.
price!==void 0){let o=r.price;if(e===e)if(typeof o=="string"){if(u(o)>29)return be.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return be.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return be.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1}}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=i,e===0}function he(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.stopPx===void 0&&(m="stopPx"))return he.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="stopPx"||a==="price")){return he.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return he.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.
test(a))return he.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return he.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.price!==void 0){
let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return he.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(a))return he.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return he.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else return he.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=i,e===0}var Or={title:"InstrumentLeg",description:"O\
ne contract of a multi-leg order. FIX InstrmtLegGrp, NoLegs 555.",type:"object",additionalProperties:!1,required:["symbo\
l","ratioQty","side","positionEffect"],properties:{symbol:{$ref:"common.v1.symbol",description:"FIX 600 LegSymbol: the c\
ontract's OCC symbol."},ratioQty:{type:"string",pattern:"^[1-9][0-9]{0,3}$",description:"FIX 623 LegRatioQty: contracts \
of this leg in one strategy, a whole number."},side:{enum:["buy","sell"],description:"FIX 624 LegSide."},positionEffect:{
$ref:"common.v1.positionEffect",description:"FIX 564 LegPositionEffect."}},$id:"common.v1.instrumentLeg"},Qr=new RegExp(
"^[1-9][0-9]{0,3}$","u");function ve(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.ratioQty===void 0&&
(m="ratioQty")||r.side===void 0&&(m="side")||r.positionEffect===void 0&&(m="positionEffect"))return ve.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="symbol"||a===
"ratioQty"||a==="side"||a==="positionEffect")){return ve.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.symbol,n=e;if(e===
e)if(typeof a=="string"){if(!tr.test(a))return ve.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",
keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ve.errors=[{instancePath:t+"/symbol",
schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ratioQty!==
void 0){let a=r.ratioQty,n=e;if(e===n)if(typeof a=="string"){if(!Qr.test(a))return ve.errors=[{instancePath:t+"/ratioQty",
schemaPath:"#/properties/ratioQty/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}$"}}],!1}else return ve.errors=
[{instancePath:t+"/ratioQty",schemaPath:"#/properties/ratioQty/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.side!==void 0){let a=r.side,n=e;if(!(a==="buy"||a==="sell"))return ve.errors=[{instancePath:t+
"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues:Or.properties.side.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.positionEffect!==void 0){let a=r.positionEffect,n=e;if(!(a==="open"||a==="close"))return ve.errors=
[{instancePath:t+"/positionEffect",schemaPath:"common.v1.positionEffect/enum",keyword:"enum",params:{allowedValues:ur.enum}}],
!1;var s=n===e}else var s=!0}}}}}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ve.errors=i,e===0}function L(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.orderId===void 0&&(n="orderId")||r.account===
void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ord\
Type")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&(n="route")||r.validUntil===void 0&&(n="validUntil"))
return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let g=e;for(let p in r)
if(!yr.call(Lr.properties,p)){return L.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p}}],!1;break}if(g===e){if(r.orderId!==void 0){let p=r.orderId,l=e;if(e===e)if(typeof p==
"string"){if(!C.test(p))return L.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.account!==void 0){let p=r.account,
l=e;if(e===e)if(typeof p=="string"){if(!C.test(p))return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.instrument!==
void 0){let p=e;ye(r.instrument,{instancePath:t+"/instrument",parentData:r,parentDataProperty:"instrument",rootData:y})||
(i=i===null?ye.errors:i.concat(ye.errors),e=i.length);var s=p===e}else var s=!0;if(s){if(r.side!==void 0){let p=r.side,l=e;
if(!(p==="buy"||p==="sell"||p==="sell_short"))return L.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",
keyword:"enum",params:{allowedValues:er.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.positionEffect!==void 0){let p=r.
positionEffect,l=e;if(!(p==="open"||p==="close"))return L.errors=[{instancePath:t+"/positionEffect",schemaPath:"common.v\
1.positionEffect/enum",keyword:"enum",params:{allowedValues:ur.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let p=r.orderQty,l=e;if(e===e)if(typeof p=="string"){if(u(p)>29)return L.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(p))return L.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let p=r.cashOrderQty,
l=e;if(e===e)if(typeof p=="string"){if(u(p)>29)return L.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(p))return L.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.ordType!==void 0){let p=r.ordType,
l=e;if(!(p==="market"||p==="limit"||p==="stop"||p==="stop_limit"||p==="trailing_stop"))return L.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:sr.enum}}],!1;var s=l===e}else var s=!0;
if(s){if(r.price!==void 0){let p=r.price,l=e;if(e===e)if(typeof p=="string"){if(u(p)>30)return L.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(p))return L.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.stopPx!==void 0){let p=r.stopPx,l=e;if(e===e)if(typeof p==
"string"){if(u(p)>30)return L.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ie.test(p))return L.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let p=r.trailAmount,l=e;if(e===e)if(typeof p=="string"){if(u(p)>29)return L.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(p))
return L.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let p=r.trailPercent,l=e;if(e===e)if(typeof p=="string"){if(u(p)>29)return L.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(p))
return L.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let p=r.timeInForce,l=e;if(!(p==="day"||p==="gtc"||p==="ioc"||p==="fok"||p==="opg"||p==="cls"||
p==="gtd"))return L.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ye.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.expireTime!==void 0){let p=r.expireTime,l=e;if(e===e)if(typeof p==
"string"){if(u(p)>30)return L.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(p))return L.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===
e}else var s=!0;if(s){if(r.extendedHours!==void 0){let p=e;if(typeof r.extendedHours!="boolean")return L.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.orderClass!==void 0){let p=r.orderClass,l=e;if(!(p==="simple"||p==="bracket"||p==="oto"||p==="oco"||
p==="multileg"))return L.errors=[{instancePath:t+"/orderClass",schemaPath:"common.v1.orderClass/enum",keyword:"enum",params:{
allowedValues:fr.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.takeProfit!==void 0){let p=e;be(r.takeProfit,{instancePath:t+
"/takeProfit",parentData:r,parentDataProperty:"takeProfit",rootData:y})||(i=i===null?be.errors:i.concat(be.errors),e=i.length);
var s=p===e}else var s=!0;if(s){if(r.stopLoss!==void 0){let p=e;he(r.stopLoss,{instancePath:t+"/stopLoss",parentData:r,parentDataProperty:"\
stopLoss",rootData:y})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);var s=p===e}else var s=!0;if(s){if(r.legs!==
void 0){let p=r.legs,l=e;if(e===l)if(Array.isArray(p)){if(p.length>4)return L.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(p.length<2)return L.errors=[{instancePath:t+"/le\
gs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:2}}],!1;{var m=!0;let R=p.length;for(let _=0;_<
R;_++){let $=e;ve(p[_],{instancePath:t+"/legs/"+_,parentData:p,parentDataProperty:_,rootData:y})||(i=i===null?ve.errors:
i.concat(ve.errors),e=i.length);var m=$===e;if(!m)break}}}else return L.errors=[{instancePath:t+"/legs",schemaPath:"#/pr\
operties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.route!==void 0){let p=r.
route,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let R;if(p.broker===void 0&&(R="broker"))return L.errors=
[{instancePath:t+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty:R}}],!1;{let _=e;
for(let $ in p)if($!=="broker"){return L.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(_===e&&p.broker!==void 0){let $=p.broker;
if(e===e)if(typeof $=="string"){if(!C.test($))return L.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.tok\
en/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/rout\
e/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1}}}else return L.errors=[{instancePath:t+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.validUntil!==void 0){let p=r.validUntil,l=e;if(e===e)if(typeof p=="string"){if(u(p)>30)return L.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(p))return L.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s)if(r.tags!==void 0){
let p=r.tags,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>16)return L.errors=[{instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let R in p){let _=e;
if(typeof R=="string"&&!Tr.test(R)){let $={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},propertyName:R};i===null?i=[$]:i.push($),e++}var o=_===e;if(!o){let $={
instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:R}};return i===
null?i=[$]:i.push($),e++,L.errors=i,!1;break}}if(o)for(let R in p){let _=p[R],$=e;if(e===$)if(typeof _=="string"){if(u(_)>
256)return L.errors=[{instancePath:t+"/tags/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return L.errors=[{instancePath:t+"/tags/"+
R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{
type:"string"}}],!1;var a=$===e;if(!a)break}}else return L.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}else return L.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=i,e===0}var hr={title:"LegRole",description:"What a leg is for, in an order with exits.",enum:["take_profit","stop_loss"],$id:"c\
ommon.v1.legRole"},Ke=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function F(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return F.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return F.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return F.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return F.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return F.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return F.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:sr.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return F.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(o))return F.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return F.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ie.test(o))return F.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return F.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))
return F.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return F.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))
return F.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return F.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ye.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return F.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(o))return F.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return F.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.
errors=i,e===0}function se(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker")||
r.clOrdId===void 0&&(m="clOrdId"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!Se.test(o))return se.errors=[{instancePath:t+
"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return se.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return se.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return se.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===e)if(typeof o=="string"){if(!Ke.test(o))return se.
errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,128}$"}}],!1}else return se.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>29)return se.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!B.test(o))return se.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.posi\
tiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else
return se.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>29)return se.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",
keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return se.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"c\
ommon.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return se.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.role!==void 0){let o=r.role,a=e;if(!(o==="take_profit"||o==="st\
op_loss"))return se.errors=[{instancePath:t+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:hr.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.attachedTo!==void 0){let o=r.attachedTo,a=e;if(e===e)if(typeof o=="strin\
g"){if(!Se.test(o))return se.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{1,4}$"}}],!1}else return se.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.side,a=e;if(!(o===
"buy"||o==="sell"||o==="sell_short"))return se.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:er.enum}}],!1;var s=a===e}else var s=!0;if(s)if(r.terms!==void 0){let o=e;F(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=i===null?F.errors:i.concat(F.errors),e=i.length);var s=o===
e}else var s=!0}}}}}}}}else return se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return se.errors=i,e===0}var mr=new RegExp("^[0-9a-f]{32}$","u");function ge(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:
i.concat(U.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||
r.request===void 0&&(o="request")||r.digest===void 0&&(o="digest")||r.legs===void 0&&(o="legs"))return ge.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="rece\
ived")return ge.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==void 0){let a=e;L(r.request,{instancePath:t+"/request",parentData:r,
parentDataProperty:"request",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=a===e}else var s=!0;
if(s){if(r.digest!==void 0){let a=r.digest,n=e;if(e===e)if(typeof a=="string"){if(!mr.test(a))return ge.errors=[{instancePath:t+
"/digest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return ge.
errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.legs,n=e;if(e===n)if(Array.isArray(a)){if(a.length>64)return ge.errors=
[{instancePath:t+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)
return ge.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let I=e;se(a[l],{instancePath:t+"/legs/"+l,parentData:a,parentDataProperty:l,
rootData:y})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var m=I===e;if(!m)break}}}else return ge.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}else return ge.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=i,e===0}function me(r,{
instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="\
orderId")||r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker"))return me.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="action"||a==="account"||
a==="orderId"||a==="legId"||a==="broker"||a==="requestId"||a==="received"||a==="seq")){return me.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
action!==void 0){let a=r.action,n=e;if(!(a==="submit"||a==="cancel"||a==="replace"))return me.errors=[{instancePath:t+"/\
action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Dr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return me.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="st\
ring"){if(!C.test(a))return me.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,
n=e;if(e===e)if(typeof a=="string"){if(!Se.test(a))return me.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legI\
d/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return me.errors=[{instancePath:t+"/legId",schemaPath:"\
common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.
broker,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return me.errors=[{instancePath:t+"/broker",schemaPath:"common.\
v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return me.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.received!==void 0){let a=e;ge(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"\
received",rootData:y})||(i=i===null?ge.errors:i.concat(ge.errors),e=i.length);var s=a===e}else var s=!0;if(s)if(r.seq!==
void 0){let a=r.seq,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return me.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){
if(a>9007199254740991||isNaN(a))return me.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return me.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}}}}}}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=i,e===
0}var Fr=Ze;function b(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0,s=e;U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.legId===void 0&&(g="legId")||r.broker===void 0&&(g="bro\
ker")||r.clOrdId===void 0&&(g="clOrdId"))return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:g}}],!1;if(r.legId!==void 0){let p=r.legId,l=e;if(e===e)if(typeof p=="string"){if(!Se.test(
p))return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.broker!==void 0){let p=r.broker,l=e;if(e===e)if(typeof p=="stri\
ng"){if(!C.test(p))return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let p=r.clOrdId,l=e;if(e===
e)if(typeof p=="string"){if(!Ke.test(p))return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let p=r.brokerOrderId,l=e;if(e===e)if(typeof p=="string"){if(u(p)>128)return b.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return b.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let p=r.transactTime,l=e;if(e===e)if(typeof p=="string"){if(u(p)>30)return b.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(p))return b.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return b.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0}}}}else
return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return b.
errors=i,e===0}function Ze(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(
r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ze.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Ze.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=i,e===
0}var Sr=Le;function Le(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return Le.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return Le.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Le.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Le.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=i,e===0}var Cr=ue;function ue(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return ue.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return ue.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ue.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return ue.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ue.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="st\
ring"){if(!C.test(a))return ue.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ue.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return ue.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return ue.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return ue.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ue.errors=i,e===0}var Er=Te;function Te(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Te.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Te.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return Te.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Te.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else
return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=i,e===
0}var Rr=Ve;function Ve(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ve.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Ve.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Ve.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=i,e===0}var Xr=We;function We(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return We.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return We.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return We.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=i,e===0}var Nr=qe;function qe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return qe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return qe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return qe.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(o))return qe.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return qe.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return qe.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=i,e===0}var Zr=ze;function ze(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return ze.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=i,e===0}var Vr=je;function je(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return je.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return je.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return je.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return je.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return je.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=i,e===0}var Wr=Ue;function Ue(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ue.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Ue.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Ue.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=i,e===0}var zr=we;function we(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms")||r.validUntil===void 0&&(m="validUntil"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return we.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_replace"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return we.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,6\
4}$"}}],!1}else return we.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;F(r.terms,{instancePath:t+"/terms",parentData:r,
parentDataProperty:"terms",rootData:y})||(i=i===null?F.errors:i.concat(F.errors),e=i.length);var s=o===e}else var s=!0;if(s)
if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return we.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(o))return we.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return we.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else return we.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=i,e===0}var Ur=ge,Mr=Oe;function Oe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return Oe.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;L(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||
(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!mr.test(o))return Oe.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return Oe.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(
A.errors),e=i.length);var s=o===e}else var s=!0}}}else return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Oe.errors=i,e===0}var Hr=Me;function Me(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Me.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Me.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}else
return Me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=i,e===
0}var Br=Qe;function Qe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Qe.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return Qe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Qe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=i,e===0}var Gr=N,Jr={$id:"order-replace-\
requested.v1.schema.json",title:"OrderReplaceRequested",description:"The OMS asks to change a working order. Fields left\
 out stay as they are. Subject: order.replace.requested.<account>.",type:"object",additionalProperties:!1,required:["req\
uestId","account","orderId","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"Chosen by the OMS, \
unique within the order. The same id is the same request."},account:{$ref:"common.v1.token",description:"FIX 1 Account. \
The same as in the subject."},orderId:{$ref:"common.v1.token",description:"The order meant, by the id the OMS gave it."},
legId:{$ref:"common.v1.legId",description:"The leg meant, in an order with exits: 2 is the take profit, 3 the stop loss.\
 Absent: the first."},orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38: the new total, what is already exe\
cuted included."},price:{$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},
stopPx:{$ref:"common.v1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{
$ref:"common.v1.positiveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffse\
tValue with PegOffsetType price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing st\
op in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInF\
orce",description:"FIX 59 TimeInForce."},validUntil:{$ref:"common.v1.timestamp",description:"After this instant the requ\
est is refused, not sent late."}},minProperties:5};function N(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return N.errors=[{instancePath:t,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||
r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return N.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!yr.
call(Jr.properties,a)){return N.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a==
"string"){if(!C.test(a))return N.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/requestId",schemaPath:"common\
.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.
account,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return N.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="string"){if(!C.test(a))return N.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,n=e;if(e===e)if(typeof a=="string"){if(!Se.test(a))return N.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return N.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let a=r.orderQty,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return N.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!B.test(a))return N.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return N.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(a))return N.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ie.test(a))return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let a=r.trailAmount,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return N.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(a))
return N.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let a=r.trailPercent,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return N.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(a))
return N.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let a=r.timeInForce,n=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||
a==="gtd"))return N.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ye.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,n=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(a))return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}}}}}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return N.errors=i,e===0}var Kr=Fe;function Fe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return Fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Fe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return Fe.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;F(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=
i===null?F.errors:i.concat(F.errors),e=i.length);var s=o===e}else var s=!0}}else return Fe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=i,e===0}var Yr=Ae,et={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function Ae(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,parentData:w,parentDataProperty:k,
rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return Ae.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="replace"))return Ae.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:et.properties.request.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return Ae.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ae.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}}else return Ae.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=i,e===0}var rt=L,tt=ae;var st={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function ae(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(b(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return ae.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return ae.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRes\
tatementReason/enum",keyword:"enum",params:{allowedValues:st.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return ae.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(u(o)>30)return ae.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(o))return ae.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ae.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ae.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(
o))return ae.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ae.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.d\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ae.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/\
maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(o))return ae.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ae.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ae.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(o))return ae.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ae.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}}}}}}else return ae.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=i,e===0}var ot=d,dr={$id:"order-state.v1\
.schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Redis projection and o\
f query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","digest","request","or\
der","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"FIX 1 A\
ccount."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
maximum:9007199254740991,description:"Of the newest event folded in."},digest:{$ref:"common.v1.digest"},request:{$ref:"o\
rder-requested.v1.schema.json",description:"The request as it came."},order:{$ref:"common.v1.orderSummary"},legs:{type:"\
array",items:{type:"object",required:["legId","broker","clOrdId","working","ordStatus","sending","attempt","terms","cumQ\
ty","cumCost","executions","busted","replaceVersion","priorIds"],properties:{legId:{$ref:"common.v1.legId",description:"\
The child order: 1, 2, 3 \u2026"},broker:{$ref:"common.v1.token",description:"The broker whose pool handles it."},role:{
$ref:"common.v1.legRole",description:"What the leg is for, in an order with exits."},attachedTo:{$ref:"common.v1.legId",
description:"The leg that this one depends on: it is never sent by itself."},side:{$ref:"common.v1.side",description:"Wh\
ere it is not the order's."},clOrdId:{$ref:"common.v1.clOrdId",description:"The one under which the leg is known now."},
brokerOrderId:{$ref:"common.v1.brokerOrderId"},working:{$ref:"common.v1.ordStatus",description:"The leg without its pend\
ing requests: what it falls back to when one is refused."},ordStatus:{$ref:"common.v1.ordStatus",description:"FIX 39 Ord\
Status of the leg, pending requests included."},sending:{enum:["not_sent","in_flight","unknown","acknowledged"],description:"\
How far the send of clOrdId has come."},attempt:{type:"integer",minimum:0,maximum:9007199254740991,description:"How ofte\
n clOrdId was sent."},terms:{$ref:"common.v1.terms",description:"What the broker was asked to do last."},cumQty:{$ref:"c\
ommon.v1.exactDecimal",description:"FIX 14 CumQty of the leg."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum \
of lastQty x lastPx, exact; avgPx is derived from it."},executions:{type:"array",items:{type:"object",required:["execId",
"lastQty","lastPx"],properties:{execId:{$ref:"common.v1.execId"},lastQty:{$ref:"common.v1.positiveDecimal",description:"\
FIX 32 LastQty."},lastPx:{$ref:"common.v1.decimal",description:"FIX 31 LastPx."},brokerOrderId:{$ref:"common.v1.brokerOr\
derId"},brokerCumQty:{$ref:"common.v1.decimal",description:"What the broker says its order had executed after this one."},
fees:{$ref:"common.v1.exactDecimal",description:"Expected cost beside the price, in the instrument's currency."},instrumentLegs:{
type:"array",items:{$ref:"common.v1.legExecution"},description:"Of a multileg order: what was executed in each contract."},
transactTime:{$ref:"common.v1.timestamp",description:"FIX 60 TransactTime: when it happened, by the broker's clock."},restated:{
const:!0,description:"Stands for all that its broker's order had executed by transactTime, as a restatement told it."}},
title:"Execution",description:"One execution that counts."},description:"The newest executions that count, oldest first.\
 Those before them stand in older."},busted:{type:"array",items:{type:"object",title:"Busted",description:"An execution \
that was taken back or corrected.",required:["execId"],properties:{execId:{$ref:"common.v1.execId"},brokerOrderId:{$ref:"\
common.v1.brokerOrderId"},brokerCumQty:{$ref:"common.v1.decimal",description:"Its place: what its broker's order had exe\
cuted after it."},lastQty:{$ref:"common.v1.positiveDecimal",description:"FIX 32 LastQty."},transactTime:{$ref:"common.v1\
.timestamp",description:"When it happened, by the broker's clock."},bustedAt:{$ref:"common.v1.timestamp",description:"Wh\
en it was taken back, by the broker's clock."}}},description:"The newest of the executions that were taken back or corre\
cted: they never count again."},pendingCancel:{$ref:"common.v1.token",description:"The newest request that asks for it. \
What answers it answers those before."},pendingReplace:{type:"object",required:["requestId","clOrdId","terms","sending",
"attempt","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"The OMS's request."},clOrdId:{$ref:"c\
ommon.v1.clOrdId",description:"The id under which the changed leg will be known."},terms:{$ref:"common.v1.terms",description:"\
The terms once the broker confirms."},sending:{enum:["not_sent","in_flight","unknown"],description:"How far the send has\
 come."},attempt:{type:"integer",maximum:9007199254740991,description:"How often it was sent."},validUntil:{$ref:"common\
.v1.timestamp",description:"The request's own: after this instant the change is refused, not sent late."}},title:"Pendin\
gReplace",description:"A change the broker has not answered yet."},replaceVersion:{type:"integer",minimum:0,description:"\
Of the newest replace, confirmed or not: the next one takes the next number.",maximum:9007199254740991},priorIds:{type:"\
array",items:{type:"object",required:["clOrdId"],properties:{clOrdId:{$ref:"common.v1.clOrdId"},brokerOrderId:{$ref:"com\
mon.v1.brokerOrderId"}}},description:"Under which the leg was known before replaces: the newest of them."},reason:{$ref:"\
common.v1.reason",description:"Why the leg was refused or ended, where there is a reason."},filledQty:{$ref:"common.v1.e\
xactDecimal",description:"The executed quantity at which the broker called it filled: of a cashOrderQty leg, and of an e\
xit, whose quantity follows what the other exit has executed."},older:{type:"array",items:{type:"string",maxLength:192},
description:"What older executions leave behind, so that each counts once: digests of its id, its place and its broker's\
 order, lastQty, lastPx and fees, in one text. Busts and what a restatement took up leave digests only."},olderQty:{type:"\
array",items:{type:"object",title:"OlderQty",description:"What the executions in older come to, of one of the broker's o\
rders.",required:["cumQty","cumCost"],properties:{brokerOrderId:{$ref:"common.v1.brokerOrderId"},cumQty:{$ref:"common.v1\
.exactDecimal",description:"Sum of their lastQty."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum of their las\
tQty x lastPx."}}},description:"Executed quantity and cost of older, by the broker's orders; also of what older has lost\
."},olderThrough:{$ref:"common.v1.timestamp",description:"The newest instant of what stands in older."},countedThrough:{
$ref:"common.v1.timestamp",description:"Where older has lost its oldest: an execution up to here that is not remembered \
is evidence, not counted."},fees:{$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fees. Absen\
t: none."},workingSince:{$ref:"common.v1.timestamp",description:"When working began, by the broker's clock, where it tol\
d. Older words change nothing."},hold:{$ref:"common.v1.hold",description:"Why the leg is held, while it is."},triggered:{
const:!0,description:"Its condition was met."},restated:{type:"object",title:"Restated",description:"The newest restatem\
ent: older ones change nothing.",required:["transactTime","brokerOrderId"],properties:{transactTime:{$ref:"common.v1.tim\
estamp",description:"Executions up to here are in its figures."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"\
Of the order it was about."}}}},title:"Leg",description:"One child order as it stands."},description:"The child orders."},
requests:{type:"array",description:"Ids of the newest requests about this order that were dealt with, at most 512: a rep\
eat has no effect. Cancels stay longest.",items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",description:"The \
cancel request that is under way."},fees:{$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fee\
s."},receivedAt:{$ref:"common.v1.timestamp",description:"When the gateway recorded the order."},updatedAt:{$ref:"common.\
v1.timestamp",description:"When the gateway recorded the newest event."},reason:{$ref:"common.v1.reason",description:"Wh\
y the order was refused or ended, where there is a reason."}}};function ee(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.side===void 0&&(m="side")||r.execId===void 0&&(m=
"execId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return ee.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==void 0){let o=r.symbol,a=e;if(e===e)if(typeof o==
"string"){if(!tr.test(o))return ee.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ee.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.
side,a=e;if(!(o==="buy"||o==="sell"||o==="sell_short"))return ee.errors=[{instancePath:t+"/side",schemaPath:"common.v1.s\
ide/enum",keyword:"enum",params:{allowedValues:er.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.
execId,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return ee.errors=[{instancePath:t+"/execId",schemaPath:"common.v1\
.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return ee.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){
let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return ee.errors=[{instancePath:t+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return ee.errors=[{instancePath:t+
"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ee.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/\
type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.lastPx!==void 0){let o=r.lastPx,a=e;
if(e===e)if(typeof o=="string"){if(u(o)>30)return ee.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/max\
Length",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(o))return ee.errors=[{instancePath:t+"/lastPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ee.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}else return ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return ee.errors=i,e===0}function $e(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return $e.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return $e.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(o))return $e.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return $e.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=i,e===
0}function d(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let Q;if(r.account===void 0&&(Q="account")||r.orderId===void 0&&(Q="orderId")||r.version===
void 0&&(Q="version")||r.digest===void 0&&(Q="digest")||r.request===void 0&&(Q="request")||r.order===void 0&&(Q="order")||
r.legs===void 0&&(Q="legs")||r.requests===void 0&&(Q="requests")||r.fees===void 0&&(Q="fees")||r.receivedAt===void 0&&(Q=
"receivedAt")||r.updatedAt===void 0&&(Q="updatedAt"))return d.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:Q}}],!1;if(r.account!==void 0){let q=r.account,Z=e;if(e===e)if(typeof q=="string"){if(!C.
test(q))return d.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s){if(r.orderId!==void 0){let q=r.orderId,Z=e;if(e===e)if(typeof q==
"string"){if(!C.test(q))return d.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s){if(r.version!==void 0){let q=r.version,
Z=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return d.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===Z&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return d.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(q<1||isNaN(q))return d.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=Z===e}else var s=!0;if(s){if(r.
digest!==void 0){let q=r.digest,Z=e;if(e===e)if(typeof q=="string"){if(!mr.test(q))return d.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return d.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=Z===e}else
var s=!0;if(s){if(r.request!==void 0){let q=e;L(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=q===e}else var s=!0;if(s){if(r.order!==void 0){
let q=e;re(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?re.errors:
i.concat(re.errors),e=i.length);var s=q===e}else var s=!0;if(s){if(r.legs!==void 0){let q=r.legs,Z=e;if(e===Z)if(Array.isArray(
q)){var m=!0;let or=q.length;for(let f=0;f<or;f++){let v=q[f],De=e;if(e===De)if(v&&typeof v=="object"&&!Array.isArray(v)){
let pe;if(v.legId===void 0&&(pe="legId")||v.broker===void 0&&(pe="broker")||v.clOrdId===void 0&&(pe="clOrdId")||v.working===
void 0&&(pe="working")||v.ordStatus===void 0&&(pe="ordStatus")||v.sending===void 0&&(pe="sending")||v.attempt===void 0&&
(pe="attempt")||v.terms===void 0&&(pe="terms")||v.cumQty===void 0&&(pe="cumQty")||v.cumCost===void 0&&(pe="cumCost")||v.
executions===void 0&&(pe="executions")||v.busted===void 0&&(pe="busted")||v.replaceVersion===void 0&&(pe="replaceVersion")||
v.priorIds===void 0&&(pe="priorIds"))return d.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:pe}}],!1;if(v.legId!==void 0){let c=v.legId,D=e;if(e===e)if(typeof c==
"string"){if(!Se.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.broker!==void 0){let c=v.
broker,D=e;if(e===e)if(typeof c=="string"){if(!C.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;
if(o){if(v.role!==void 0){let c=v.role,D=e;if(!(c==="take_profit"||c==="stop_loss"))return d.errors=[{instancePath:t+"/l\
egs/"+f+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:hr.enum}}],!1;var o=D===e}else var o=!0;
if(o){if(v.attachedTo!==void 0){let c=v.attachedTo,D=e;if(e===e)if(typeof c=="string"){if(!Se.test(c))return d.errors=[{
instancePath:t+"/legs/"+f+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1\
,4}$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/attachedTo",schemaPath:"common.v1.legId/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.side!==void 0){let c=v.side,D=e;if(!(c==="buy"||c===
"sell"||c==="sell_short"))return d.errors=[{instancePath:t+"/legs/"+f+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:er.enum}}],!1;var o=D===e}else var o=!0;if(o){if(v.clOrdId!==void 0){let c=v.clOrdId,D=e;if(e===
e)if(typeof c=="string"){if(!Ke.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clO\
rdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+"/l\
egs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;
if(o){if(v.brokerOrderId!==void 0){let c=v.brokerOrderId,D=e;if(e===e)if(typeof c=="string"){if(u(c)>128)return d.errors=
[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.working!==void 0){let c=v.working,D=e;
if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partially_filled"||c==="filled"||
c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c==="done_for_day"||c==="sus\
pended"||c==="stopped"||c==="calculated"))return d.errors=[{instancePath:t+"/legs/"+f+"/working",schemaPath:"common.v1.o\
rdStatus/enum",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var o=D===e}else var o=!0;if(o){if(v.ordStatus!==void 0){
let c=v.ordStatus,D=e;if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partiall\
y_filled"||c==="filled"||c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c===
"done_for_day"||c==="suspended"||c==="stopped"||c==="calculated"))return d.errors=[{instancePath:t+"/legs/"+f+"/ordStatu\
s",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var o=D===e}else var o=!0;if(o){
if(v.sending!==void 0){let c=v.sending,D=e;if(!(c==="not_sent"||c==="in_flight"||c==="unknown"||c==="acknowledged"))return d.
errors=[{instancePath:t+"/legs/"+f+"/sending",schemaPath:"#/properties/legs/items/properties/sending/enum",keyword:"enum",
params:{allowedValues:dr.properties.legs.items.properties.sending.enum}}],!1;var o=D===e}else var o=!0;if(o){if(v.attempt!==
void 0){let c=v.attempt,D=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return d.errors=[{instancePath:t+"/\
legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===D&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+
f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/propertie\
s/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=D===e}else var o=!0;if(o){if(v.terms!==
void 0){let c=e;F(v.terms,{instancePath:t+"/legs/"+f+"/terms",parentData:v,parentDataProperty:"terms",rootData:y})||(i=i===
null?F.errors:i.concat(F.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(v.cumQty!==void 0){let c=v.cumQty,D=e;if(e===
e)if(typeof c=="string"){if(u(c)>64)return d.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDec\
imal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/c\
umQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.cumCost!==void 0){let c=v.cumCost,D=e;if(e===e)if(typeof c=="st\
ring"){if(u(c)>64)return d.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"\
maxLength",params:{limit:64}}],!1;if(!H.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=
[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=D===e}else var o=!0;if(o){if(v.executions!==void 0){let c=v.executions,D=e;if(e===D)if(Array.isArray(c)){var a=!0;
let oe=c.length;for(let h=0;h<oe;h++){let P=c[h],ne=e;if(e===ne)if(P&&typeof P=="object"&&!Array.isArray(P)){let fe;if(P.
execId===void 0&&(fe="execId")||P.lastQty===void 0&&(fe="lastQty")||P.lastPx===void 0&&(fe="lastPx"))return d.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+h,schemaPath:"#/properties/legs/items/properties/executions/items/required",keyword:"required",
params:{missingProperty:fe}}],!1;if(P.execId!==void 0){let x=P.execId,E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)return d.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",
params:{limit:128}}],!1;if(u(x)<1)return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/execId",schemaPath:"com\
mon.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/ex\
ecutions/"+h+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var n=E===e}else var n=!0;
if(n){if(P.lastQty!==void 0){let x=P.lastQty,E=e;if(e===e)if(typeof x=="string"){if(u(x)>29)return d.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!B.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var n=E===e}else var n=!0;if(n){if(P.lastPx!==void 0){let x=P.lastPx,E=e;if(e===e)if(typeof x==
"string"){if(u(x)>30)return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decima\
l/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/exe\
cutions/"+h+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\
\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/lastPx",schemaPath:"common.v\
1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=E===e}else var n=!0;if(n){if(P.brokerOrderId!==void 0){
let x=P.brokerOrderId,E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)return d.errors=[{instancePath:t+"/legs/"+f+"/exec\
utions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else
return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var n=E===e}else var n=!0;if(n){if(P.brokerCumQty!==void 0){let x=P.brokerCumQty,
E=e;if(e===e)if(typeof x=="string"){if(u(x)>30)return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerCumQ\
ty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(x))return d.errors=[
{instancePath:t+"/legs/"+f+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+
h+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=E===e}else var n=!0;
if(n){if(P.fees!==void 0){let x=P.fees,E=e;if(e===e)if(typeof x=="string"){if(u(x)>64)return d.errors=[{instancePath:t+"\
/legs/"+f+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!H.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var n=E===e}else var n=!0;if(n){if(P.instrumentLegs!==void 0){let x=P.instrumentLegs,E=e;if(e===E)if(Array.isArray(x)){var g=!0;
let vr=x.length;for(let Re=0;Re<vr;Re++){let gr=e;ee(x[Re],{instancePath:t+"/legs/"+f+"/executions/"+h+"/instrumentLegs/"+
Re,parentData:x,parentDataProperty:Re,rootData:y})||(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var g=gr===e;if(!g)
break}}else return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/instrumentLegs",schemaPath:"#/properties/legs\
/items/properties/executions/items/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var n=E===e}else
var n=!0;if(n){if(P.transactTime!==void 0){let x=P.transactTime,E=e;if(e===e)if(typeof x=="string"){if(u(x)>30)return d.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/transactT\
ime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/transactTime",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var n=E===e}else var n=!0;if(n)if(P.restated!==void 0){
let x=e;if(P.restated!==!0)return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h+"/restated",schemaPath:"#/proper\
ties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=x===
e}else var n=!0}}}}}}}}else return d.errors=[{instancePath:t+"/legs/"+f+"/executions/"+h,schemaPath:"#/properties/legs/i\
tems/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=ne===e;if(!a)break}}else return d.
errors=[{instancePath:t+"/legs/"+f+"/executions",schemaPath:"#/properties/legs/items/properties/executions/type",keyword:"\
type",params:{type:"array"}}],!1;var o=D===e}else var o=!0;if(o){if(v.busted!==void 0){let c=v.busted,D=e;if(e===D)if(Array.
isArray(c)){var p=!0;let oe=c.length;for(let h=0;h<oe;h++){let P=c[h],ne=e;if(e===ne)if(P&&typeof P=="object"&&!Array.isArray(
P)){let fe;if(P.execId===void 0&&(fe="execId"))return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h,schemaPath:"#/pr\
operties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:fe}}],!1;if(P.execId!==
void 0){let x=P.execId,E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)return d.errors=[{instancePath:t+"/legs/"+f+"/bus\
ted/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(x)<1)return d.
errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/type",
keyword:"type",params:{type:"string"}}],!1;var l=E===e}else var l=!0;if(l){if(P.brokerOrderId!==void 0){let x=P.brokerOrderId,
E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var l=E===e}else var l=!0;if(l){if(P.brokerCumQty!==void 0){let x=P.brokerCumQty,E=e;if(e===e)if(typeof x=="string"){
if(u(x)>30)return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLen\
gth",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.dec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var l=E===e}else var l=!0;if(l){if(P.lastQty!==void 0){let x=P.lastQty,
E=e;if(e===e)if(typeof x=="string"){if(u(x)>29)return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(x))return d.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?\
!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var l=E===e}else var l=!0;
if(l){if(P.transactTime!==void 0){let x=P.transactTime,E=e;if(e===e)if(typeof x=="string"){if(u(x)>30)return d.errors=[{
instancePath:t+"/legs/"+f+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!V.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/transactTime",schemaPath:"common\
.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04\
|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var l=E===e}else var l=!0;if(l)if(P.bustedAt!==void 0){let x=P.bustedAt,E=e;if(e===e)if(typeof x==
"string"){if(u(x)>30)return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestam\
p/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/bust\
ed/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|0\
8|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-\
9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/busted/"+h+"/bustedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var l=E===e}else var l=!0}}}}}else return d.errors=
[{instancePath:t+"/legs/"+f+"/busted/"+h,schemaPath:"#/properties/legs/items/properties/busted/items/type",keyword:"type",
params:{type:"object"}}],!1;var p=ne===e;if(!p)break}}else return d.errors=[{instancePath:t+"/legs/"+f+"/busted",schemaPath:"\
#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;var o=D===e}else var o=!0;if(o){
if(v.pendingCancel!==void 0){let c=v.pendingCancel,D=e;if(e===e)if(typeof c=="string"){if(!C.test(c))return d.errors=[{instancePath:t+
"/legs/"+f+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.pendingReplace!==void 0){let c=v.pendingReplace,D=e;
if(e===D)if(c&&typeof c=="object"&&!Array.isArray(c)){let oe;if(c.requestId===void 0&&(oe="requestId")||c.clOrdId===void 0&&
(oe="clOrdId")||c.terms===void 0&&(oe="terms")||c.sending===void 0&&(oe="sending")||c.attempt===void 0&&(oe="attempt")||
c.validUntil===void 0&&(oe="validUntil"))return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace",schemaPath:"#/pro\
perties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:oe}}],!1;if(c.requestId!==
void 0){let h=c.requestId,P=e;if(e===e)if(typeof h=="string"){if(!C.test(h))return d.errors=[{instancePath:t+"/legs/"+f+
"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var I=P===e}else var I=!0;if(I){if(c.clOrdId!==void 0){let h=c.clOrdId,P=e;if(e===
e)if(typeof h=="string"){if(!Ke.test(h))return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",schemaPath:"\
common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var I=P===
e}else var I=!0;if(I){if(c.terms!==void 0){let h=e;F(c.terms,{instancePath:t+"/legs/"+f+"/pendingReplace/terms",parentData:c,
parentDataProperty:"terms",rootData:y})||(i=i===null?F.errors:i.concat(F.errors),e=i.length);var I=h===e}else var I=!0;if(I){
if(c.sending!==void 0){let h=c.sending,P=e;if(!(h==="not_sent"||h==="in_flight"||h==="unknown"))return d.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/sending/en\
um",keyword:"enum",params:{allowedValues:dr.properties.legs.items.properties.pendingReplace.properties.sending.enum}}],!1;
var I=P===e}else var I=!0;if(I){if(c.attempt!==void 0){let h=c.attempt,P=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"#/properties/legs/items/properties\
/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof h=="number"&&isFinite(
h)&&(h>9007199254740991||isNaN(h)))return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"#/p\
roperties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var I=P===e}else var I=!0;if(I)if(c.validUntil!==void 0){let h=c.validUntil,P=e;if(e===e)if(typeof h=="string"){if(u(
h)>30)return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(h))return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/va\
lidUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var I=P===e}else var I=!0}}}}}else return d.errors=
[{instancePath:t+"/legs/"+f+"/pendingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/type",keyword:"\
type",params:{type:"object"}}],!1;var o=D===e}else var o=!0;if(o){if(v.replaceVersion!==void 0){let c=v.replaceVersion,D=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return d.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/pr\
operties/replaceVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=D===e}else var o=!0;if(o){
if(v.priorIds!==void 0){let c=v.priorIds,D=e;if(e===D)if(Array.isArray(c)){var R=!0;let oe=c.length;for(let h=0;h<oe;h++){
let P=c[h],ne=e;if(e===ne)if(P&&typeof P=="object"&&!Array.isArray(P)){let fe;if(P.clOrdId===void 0&&(fe="clOrdId"))return d.
errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h,schemaPath:"#/properties/legs/items/properties/priorIds/items/required",
keyword:"required",params:{missingProperty:fe}}],!1;if(P.clOrdId!==void 0){let x=P.clOrdId,E=e;if(e===e)if(typeof x=="st\
ring"){if(!Ke.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdI\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+"/legs\
/"+f+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var _=E===
e}else var _=!0;if(_)if(P.brokerOrderId!==void 0){let x=P.brokerOrderId,E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)
return d.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLengt\
h",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var _=E===e}else var _=!0}else
return d.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+h,schemaPath:"#/properties/legs/items/properties/priorIds/items\
/type",keyword:"type",params:{type:"object"}}],!1;var R=ne===e;if(!R)break}}else return d.errors=[{instancePath:t+"/legs\
/"+f+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"type",params:{type:"array"}}],!1;
var o=D===e}else var o=!0;if(o){if(v.reason!==void 0){let c=e;A(v.reason,{instancePath:t+"/legs/"+f+"/reason",parentData:v,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var o=c===e}else var o=!0;
if(o){if(v.filledQty!==void 0){let c=v.filledQty,D=e;if(e===e)if(typeof c=="string"){if(u(c)>64)return d.errors=[{instancePath:t+
"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(
c))return d.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",
params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.older!==void 0){
let c=v.older,D=e;if(e===D)if(Array.isArray(c)){var $=!0;let oe=c.length;for(let h=0;h<oe;h++){let P=c[h],ne=e;if(e===ne)
if(typeof P=="string"){if(u(P)>192)return d.errors=[{instancePath:t+"/legs/"+f+"/older/"+h,schemaPath:"#/properties/legs\
/items/properties/older/items/maxLength",keyword:"maxLength",params:{limit:192}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/older/"+h,schemaPath:"#/properties/legs/items/properties/older/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var $=ne===e;if(!$)break}}else return d.errors=[{instancePath:t+"/legs/"+f+"/older",schemaPath:"#/properties/\
legs/items/properties/older/type",keyword:"type",params:{type:"array"}}],!1;var o=D===e}else var o=!0;if(o){if(v.olderQty!==
void 0){let c=v.olderQty,D=e;if(e===D)if(Array.isArray(c)){var le=!0;let oe=c.length;for(let h=0;h<oe;h++){let P=c[h],ne=e;
if(e===ne)if(P&&typeof P=="object"&&!Array.isArray(P)){let fe;if(P.cumQty===void 0&&(fe="cumQty")||P.cumCost===void 0&&(fe=
"cumCost"))return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h,schemaPath:"#/properties/legs/items/properties/old\
erQty/items/required",keyword:"required",params:{missingProperty:fe}}],!1;if(P.brokerOrderId!==void 0){let x=P.brokerOrderId,
E=e;if(e===e)if(typeof x=="string"){if(u(x)>128)return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var O=E===e}else var O=!0;if(O){if(P.cumQty!==void 0){let x=P.cumQty,E=e;if(e===e)if(typeof x=="string"){if(u(x)>64)return d.
errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!H.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var O=E===e}else var O=!0;if(O)if(P.cumCost!==void 0){let x=P.cumCost,E=e;if(e===e)if(typeof x=="str\
ing"){if(u(x)>64)return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecima\
l/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(x))return d.errors=[{instancePath:t+"/legs/"+f+"/olde\
rQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9\
]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exact\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var O=E===e}else var O=!0}}else return d.errors=[{instancePath:t+
"/legs/"+f+"/olderQty/"+h,schemaPath:"#/properties/legs/items/properties/olderQty/items/type",keyword:"type",params:{type:"\
object"}}],!1;var le=ne===e;if(!le)break}}else return d.errors=[{instancePath:t+"/legs/"+f+"/olderQty",schemaPath:"#/pro\
perties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],!1;var o=D===e}else var o=!0;if(o){if(v.
olderThrough!==void 0){let c=v.olderThrough,D=e;if(e===e)if(typeof c=="string"){if(u(c)>30)return d.errors=[{instancePath:t+
"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(
c))return d.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-\
9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"\
/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else
var o=!0;if(o){if(v.countedThrough!==void 0){let c=v.countedThrough,D=e;if(e===e)if(typeof c=="string"){if(u(c)>30)return d.
errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!V.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"common.v1.timesta\
mp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-\
(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var o=D===e}else var o=!0;if(o){if(v.fees!==void 0){let c=v.fees,D=e;if(e===e)if(typeof c=="string"){if(u(
c)>64)return d.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLeng\
th",params:{limit:64}}],!1;if(!H.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"common.v1.exact\
Decimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else var o=!0;
if(o){if(v.workingSince!==void 0){let c=v.workingSince,D=e;if(e===e)if(typeof c=="string"){if(u(c)>30)return d.errors=[{
instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(c))return d.errors=[{instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)\
|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+f+"/workingSince",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=D===e}else
var o=!0;if(o){if(v.hold!==void 0){let c=e;$e(v.hold,{instancePath:t+"/legs/"+f+"/hold",parentData:v,parentDataProperty:"\
hold",rootData:y})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(v.triggered!==
void 0){let c=e;if(v.triggered!==!0)return d.errors=[{instancePath:t+"/legs/"+f+"/triggered",schemaPath:"#/properties/le\
gs/items/properties/triggered/const",keyword:"const",params:{allowedValue:!0}}],!1;var o=c===e}else var o=!0;if(o)if(v.restated!==
void 0){let c=v.restated,D=e;if(e===D)if(c&&typeof c=="object"&&!Array.isArray(c)){let oe;if(c.transactTime===void 0&&(oe=
"transactTime")||c.brokerOrderId===void 0&&(oe="brokerOrderId"))return d.errors=[{instancePath:t+"/legs/"+f+"/restated",
schemaPath:"#/properties/legs/items/properties/restated/required",keyword:"required",params:{missingProperty:oe}}],!1;if(c.
transactTime!==void 0){let h=c.transactTime,P=e;if(e===e)if(typeof h=="string"){if(u(h)>30)return d.errors=[{instancePath:t+
"/legs/"+f+"/restated/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!V.test(h))return d.errors=[{instancePath:t+"/legs/"+f+"/restated/transactTime",schemaPath:"common.v1.timestamp/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|\
[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=
[{instancePath:t+"/legs/"+f+"/restated/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var j=P===e}else var j=!0;if(j)if(c.brokerOrderId!==void 0){let h=c.brokerOrderId,P=e;if(e===e)if(typeof h==
"string"){if(u(h)>128)return d.errors=[{instancePath:t+"/legs/"+f+"/restated/brokerOrderId",schemaPath:"common.v1.broker\
OrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+f+"/restat\
ed/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var j=P===e}else var j=!0}else
return d.errors=[{instancePath:t+"/legs/"+f+"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"\
type",params:{type:"object"}}],!1;var o=D===e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return d.errors=[{instancePath:t+
"/legs/"+f,schemaPath:"#/properties/legs/items/type",keyword:"type",params:{type:"object"}}],!1;var m=De===e;if(!m)break}}else
return d.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=Z===
e}else var s=!0;if(s){if(r.requests!==void 0){let q=r.requests,Z=e;if(e===Z)if(Array.isArray(q)){var T=!0;let or=q.length;
for(let f=0;f<or;f++){let v=e;if(typeof q[f]!="string")return d.errors=[{instancePath:t+"/requests/"+f,schemaPath:"#/pro\
perties/requests/items/type",keyword:"type",params:{type:"string"}}],!1;var T=v===e;if(!T)break}}else return d.errors=[{
instancePath:t+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=Z===e}else
var s=!0;if(s){if(r.pendingCancel!==void 0){let q=r.pendingCancel,Z=e;if(e===e)if(typeof q=="string"){if(!C.test(q))return d.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s){if(r.fees!==void 0){let q=r.fees,Z=e;if(e===e)if(typeof q==
"string"){if(u(q)>64)return d.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!H.test(q))return d.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s){
if(r.receivedAt!==void 0){let q=r.receivedAt,Z=e;if(e===e)if(typeof q=="string"){if(u(q)>30)return d.errors=[{instancePath:t+
"/receivedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(q))return d.
errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/receivedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s){if(r.updatedAt!==void 0){
let q=r.updatedAt,Z=e;if(e===e)if(typeof q=="string"){if(u(q)>30)return d.errors=[{instancePath:t+"/updatedAt",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(q))return d.errors=[{instancePath:t+
"/updatedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|1\
2)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-\
5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",
keyword:"type",params:{type:"string"}}],!1;var s=Z===e}else var s=!0;if(s)if(r.reason!==void 0){let q=e;A(r.reason,{instancePath:t+
"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=q===
e}else var s=!0}}}}}}}}}}}}else return d.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return d.errors=i,e===0}var at=He;function He(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return He.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return He.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return He.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=i,e===0}var it=Ce,nt={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function Ce(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(b(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return Ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return Ce.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Ce.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:nt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Ce.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=i,e===0}var mt=xe,ct={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function xe(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:
i.concat(b.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return xe.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return xe.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return xe.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ct.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return xe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return xe.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return xe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return xe.errors=i,e===0}var lt=Be;function Be(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Be.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return Be.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return Be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=i,e===0}var pt=Pe;function Pe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return Pe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return Pe.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return Pe.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(u(o)>128)return Pe.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return Pe.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.
errors=i,e===0}var dt=M;function M(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.execRefId===void 0&&
(o="execRefId")||r.lastQty===void 0&&(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return M.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade_correct")return M.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(u(a)>128)
return M.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(u(a)<1)return M.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return M.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="st\
ring"){if(u(a)>29)return M.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!B.test(a))return M.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positi\
veDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return M.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return M.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.
test(a))return M.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return M.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.
brokerCumQty,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return M.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(a))return M.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return M.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="\
string"){if(u(a)>64)return M.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!H.test(a))return M.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let a=r.execRefId,n=e;if(e===n)if(typeof a=="string"){if(u(a)>128)return M.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return M.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return M.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!ie.test(a))return M.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return M.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.instrumentLegs!==
void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){var m=!0;let p=a.length;for(let l=0;l<p;l++){let I=e;ee(
a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?ee.errors:i.concat(
ee.errors),e=i.length);var m=I===e;if(!m)break}}else return M.errors=[{instancePath:t+"/instrumentLegs",schemaPath:"#/pr\
operties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return M.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=i,e===0}var ft=J;function J(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.lastQty===void 0&&
(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade")return J.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(u(a)>128)return J.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(a)<1)return J.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return J.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!B.test(a))return J.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patter\
n",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/\
lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return J.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(a))return J.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.brokerCumQty,n=e;if(e===
e)if(typeof a=="string"){if(u(a)>30)return J.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(a))return J.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="string"){if(u(a)>64)return J.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!H.test(
a))return J.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,
n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ie.test(a))return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.instrumentLegs!==void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){var m=!0;let p=a.
length;for(let l=0;l<p;l++){let I=e;ee(a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,rootData:y})||
(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var m=I===e;if(!m)break}}else return J.errors=[{instancePath:t+"/i\
nstrumentLegs",schemaPath:"#/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}else
return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=i,e===0}
var ut=Ge;function Ge(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ge.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return Ge.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return Ge.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=i,e===0}var yt=Ee;function Ee(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(b(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Ee.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Ee.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?
A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Ee.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=i,e===0}var ht=Ie;function Ie(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return Ie.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let n=r.orders,g=e;if(e===g)if(Array.isArray(
n)){var s=!0;let p=n.length;for(let l=0;l<p;l++){let I=e;d(n[l],{instancePath:t+"/orders/"+l,parentData:n,parentDataProperty:l,
rootData:y})||(i=i===null?d.errors:i.concat(d.errors),e=i.length);var s=I===e;if(!s)break}}else return Ie.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=g===e}else var m=!0;if(m){
if(r.events!==void 0){let n=r.events,g=e;if(e===g)if(Array.isArray(n)){var o=!0;let l=n.length;for(let I=0;I<l;I++){let R=n[I],
_=e;if(e===_&&!(R&&typeof R=="object"&&!Array.isArray(R)))return Ie.errors=[{instancePath:t+"/events/"+I,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=_===e;if(!o)break}}else return Ie.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=g===e}else
var m=!0;if(m){if(r.next!==void 0){let n=r.next,g=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ie.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof n==
"number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return Ie.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=g===e}else var m=!0;if(m)if(r.
error!==void 0){let n=e;A(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(i=i===
null?A.errors:i.concat(A.errors),e=i.length);var m=n===e}else var m=!0}}}else return Ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=i,e===0}var vt=de;function de(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return de.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!C.test(o))return de.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return de.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!C.test(o))return de.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return de.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return de.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return de.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return de.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return de.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return de.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return de.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return de.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return de.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=i,e===0}var gt=te;function te(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return te.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(u(o)>64)return te.errors=[{instancePath:t+"/account",schemaPath:"#/proper\
ties/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return te.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(u(o)>256)return te.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return te.errors=[{instancePath:t+"/sub\
ject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return te.errors=
[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return te.errors=[{instancePath:t+"/requestSeq",schemaPath:"\
#/properties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))
return te.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!C.test(o))return te.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return te.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!C.test(o))return te.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return te.errors=[{instancePath:t+"/reque\
stId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>30)return te.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(o))return te.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[\
1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return te.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return te.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return te.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(u(o)>512)return te.errors=[{instancePath:t+"/ex\
cerpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return te.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=i,e===
0}var kt=K;function K(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return K.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,n=e;if(e===e)if(typeof a=="\
string"){if(u(a)>128)return K.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return K.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,n=e;if(e===n)if(typeof a==
"string"){if(u(a)>64)return K.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return K.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,n=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return K.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!V.test(a))return K.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return K.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return K.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(a))return K.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return K.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return K.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return K.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=n===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return K.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return K.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.counters!==
void 0){let a=r.counters,n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a))for(let p in a){let l=a[p],I=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return K.errors=[{instancePath:t+"/counters/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&
typeof l=="number"&&isFinite(l)&&(l>9007199254740991||isNaN(l)))return K.errors=[{instancePath:t+"/counters/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=I===e;if(!m)break}else return K.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0}}}}}}}else return K.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=i,e===0}var wt=Je;function Je(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return Je.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let g=0;g<n;g++){let p=e;K(o[g],{instancePath:t+"/workers/"+g,parentData:o,parentDataProperty:g,
rootData:y})||(i=i===null?K.errors:i.concat(K.errors),e=i.length);var s=p===e;if(!s)break}}else return Je.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=i,e===0}var xt={"account-updated.v1":wr,
"accounts-answer.v1":br,"broker-account.v1":_r,"broker-status.v1":xr,"brokers-answer.v1":qr,"leg-routed.v1":Ar,"order-ca\
lculated.v1":Fr,"order-cancel-rejected.v1":Sr,"order-cancel-requested.v1":Cr,"order-canceled.v1":Er,"order-done-for-day.\
v1":Rr,"order-expired.v1":Xr,"order-held.v1":Nr,"order-new.v1":Zr,"order-pending-cancel.v1":Vr,"order-pending-new.v1":Wr,
"order-pending-replace.v1":zr,"order-received.v1":Ur,"order-refused.v1":Mr,"order-rejected.v1":Hr,"order-replace-rejecte\
d.v1":Br,"order-replace-requested.v1":Gr,"order-replaced.v1":Kr,"order-request-refused.v1":Yr,"order-requested.v1":rt,"o\
rder-restated.v1":tt,"order-state.v1":ot,"order-stopped.v1":at,"order-submit-unknown.v1":it,"order-submitting.v1":mt,"or\
der-suspended.v1":lt,"order-trade-cancel.v1":pt,"order-trade-correct.v1":dt,"order-trade.v1":ft,"order-triggered.v1":ut,
"order-unexplained.v1":yt,"orders-answer.v1":ht,"orders-query.v1":vt,"request-refused.v1":gt,"worker-status.v1":kt,"work\
ers-answer.v1":wt};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = xt;
