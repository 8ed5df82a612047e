// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var qr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var vr=qr(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});function hr(r){let t=r.length,w=0,k=0,y;for(;k<
t;)w++,y=r.charCodeAt(k++),y>=55296&&y<=56319&&k<t&&(y=r.charCodeAt(k),(y&64512)===56320&&k++);return w}lr.default=hr;hr.
code='require("ajv/dist/runtime/ucs2length").default'});var Ar=z,Lr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var Q=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),dr=new RegExp("^[A-Z]{3}$","u"),N=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),f=vr().default;var G=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function M(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return M.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>64)return M.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!G.test(o))return M.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return M.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return M.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(f(o)>64)return M.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!G.test(o))return M.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!G.test(o))return M.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!G.test(o))return M.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(
o))return M.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return M.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=i,e===0}var ir={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},nr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function ee(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!nr.test(o))return ee.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ee.errors=
[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return ee.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:ir.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return ee.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/max\
Length",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return ee.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ee.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(f(
o)>64)return ee.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!G.test(o))return ee.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecima\
l/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ee.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return ee.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return ee.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ee.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return ee.errors=[{instancePath:t+"/marketValue",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return ee.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return ee.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return ee.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return ee.errors=i,e===0}function z(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return z.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a==
"string"){if(!Q.test(a))return z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return z.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,n=e;if(e===e)if(typeof a=="string"){if(!dr.test(a))return z.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return z.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return z.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return z.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;M(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?M.
errors:i.concat(M.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===
n)if(Array.isArray(a)){if(a.length>1e4)return z.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let P=e;ee(a[l],{instancePath:t+
"/positions/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var m=P===
e;if(!m)break}}}else return z.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return z.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return z.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return z.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return z.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return z.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return z.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="stri\
ng"){if(f(a)>128)return z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,n=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return z.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Lr.
properties.cause.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return z.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return z.errors=i,e===0}var Dr=ze;function ze(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return ze.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let p=e;z(o[h],{instancePath:t+"/accounts/"+h,parentData:o,parentDataProperty:h,
rootData:y})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var s=p===e;if(!s)break}}else return ze.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return ze.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=i,e===0}var jr=K;function K(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!Q.
test(a))return K.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return K.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,n=e;if(e===e)if(typeof a==
"string"){if(!Q.test(a))return K.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return K.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==void 0){let a=r.currency,
n=e;if(e===e)if(typeof a=="string"){if(!dr.test(a))return K.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return K.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return K.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return K.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return K.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){let a=e;M(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?M.errors:i.concat(M.errors),
e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===n)if(Array.isArray(a)){
if(a.length>1e4)return K.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let P=e;ee(a[l],{instancePath:t+"/positions/"+
l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var m=P===e;if(!m)
break}}}else return K.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return K.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(a))return K.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return K.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)
return K.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(a))return K.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return K.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.
by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return K.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return K.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.
blocked!="boolean")return K.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return K.errors=i,e===0}var Tr=R,Or={$id:"broker-status.v1.schema.json",title:"BrokerS\
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
title:"CapabilitySummary",description:"What the pool can send to this broker."}}},mr={title:"OrdType",description:"FIX 4\
0 OrdType.",enum:["market","limit","stop","stop_limit","trailing_stop"],$id:"common.v1.ordType"},or={title:"TimeInForce",
description:"FIX 59 TimeInForce: day, good till cancel, immediate or cancel, fill or kill, at the opening, at the close,\
 good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],$id:"common.v1.timeInForce"};var Qr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function A(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return A.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!Qr.test(o))return A.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return A.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(f(o)>1024)return A.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return A.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(f(o)>256)return A.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return A.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return A.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return A.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(f(o)>1024)return A.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return A.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s)if(r.alternative!==void 0){let o=r.alternative,a=e;if(e===e)if(typeof o=="string"){if(f(
o)>1024)return A.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1}else return A.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return A.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return A.errors=i,e===0}var gr={title:"Capability",description:"One row of a broker's tab\
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
$id:"common.v1.capability"},Pr={title:"OrderClass",description:"How the parts of an order belong together. FIX 1385 Cont\
ingencyType: bracket is one triggers the other with two exits, of which one cancels the other; oto has one exit; oco is \
two exits of a position that is there. multileg is a NewOrderMultileg: one order in several option contracts.",enum:["si\
mple","bracket","oto","oco","multileg"],$id:"common.v1.orderClass"},ar={title:"Side",description:"FIX 54 Side.",enum:["b\
uy","sell","sell_short"],$id:"common.v1.side"};var J=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),le=new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0\
-9]{1,9})?$","u");function E(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F;if(r.assetClass===void 0&&(F="assetClass")||r.orderClasses===void 0&&
(F="orderClasses")||r.ordTypes===void 0&&(F="ordTypes")||r.timesInForce===void 0&&(F="timesInForce")||r.sides===void 0&&
(F="sides")||r.quantity===void 0&&(F="quantity")||r.extendedHours===void 0&&(F="extendedHours")||r.changes===void 0&&(F=
"changes"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:F}}],!1;if(r.
assetClass!==void 0){let b=r.assetClass,$=e;if(!(b==="us_equity"||b==="us_option"||b==="crypto"||b==="future"||b==="fx"||
b==="bond"))return E.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",params:{
allowedValues:ir.enum}}],!1;var s=$===e}else var s=!0;if(s){if(r.orderClasses!==void 0){let b=r.orderClasses,$=e;if(e===
$)if(Array.isArray(b)){var m=!0;let O=b.length;for(let T=0;T<O;T++){let D=b[T],S=e;if(!(D==="simple"||D==="bracket"||D===
"oto"||D==="oco"||D==="multileg"))return E.errors=[{instancePath:t+"/orderClasses/"+T,schemaPath:"common.v1.orderClass/e\
num",keyword:"enum",params:{allowedValues:Pr.enum}}],!1;var m=S===e;if(!m)break}}else return E.errors=[{instancePath:t+"\
/orderClasses",schemaPath:"#/properties/orderClasses/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.ordTypes!==void 0){let b=r.ordTypes,$=e;if(e===$)if(Array.isArray(b)){var o=!0;let O=b.length;for(let T=0;T<O;T++){
let D=b[T],S=e;if(!(D==="market"||D==="limit"||D==="stop"||D==="stop_limit"||D==="trailing_stop"))return E.errors=[{instancePath:t+
"/ordTypes/"+T,schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var o=S===e;if(!o)
break}}else return E.errors=[{instancePath:t+"/ordTypes",schemaPath:"#/properties/ordTypes/type",keyword:"type",params:{
type:"array"}}],!1;var s=$===e}else var s=!0;if(s){if(r.timesInForce!==void 0){let b=r.timesInForce,$=e;if(e===$)if(Array.
isArray(b)){var a=!0;let O=b.length;for(let T=0;T<O;T++){let D=b[T],S=e;if(!(D==="day"||D==="gtc"||D==="ioc"||D==="fok"||
D==="opg"||D==="cls"||D==="gtd"))return E.errors=[{instancePath:t+"/timesInForce/"+T,schemaPath:"common.v1.timeInForce/e\
num",keyword:"enum",params:{allowedValues:or.enum}}],!1;var a=S===e;if(!a)break}}else return E.errors=[{instancePath:t+"\
/timesInForce",schemaPath:"#/properties/timesInForce/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.sides!==void 0){let b=r.sides,$=e;if(e===$)if(Array.isArray(b)){var n=!0;let O=b.length;for(let T=0;T<O;T++){
let D=b[T],S=e;if(!(D==="buy"||D==="sell"||D==="sell_short"))return E.errors=[{instancePath:t+"/sides/"+T,schemaPath:"co\
mmon.v1.side/enum",keyword:"enum",params:{allowedValues:ar.enum}}],!1;var n=S===e;if(!n)break}}else return E.errors=[{instancePath:t+
"/sides",schemaPath:"#/properties/sides/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;if(s){
if(r.quantity!==void 0){let b=r.quantity,$=e;if(!(b==="whole"||b==="fractional"||b==="cash"))return E.errors=[{instancePath:t+
"/quantity",schemaPath:"#/properties/quantity/enum",keyword:"enum",params:{allowedValues:gr.properties.quantity.enum}}],
!1;var s=$===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let b=e;if(typeof r.extendedHours!="boolean")return E.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=b===e}else var s=!0;if(s){if(r.changes!==void 0){let b=r.changes,$=e;if(e===$)if(Array.isArray(b)){var h=!0;let O=b.
length;for(let T=0;T<O;T++){let D=b[T],S=e;if(!(D==="orderQty"||D==="price"||D==="stopPx"||D==="trailAmount"||D==="trail\
Percent"||D==="timeInForce"))return E.errors=[{instancePath:t+"/changes/"+T,schemaPath:"#/properties/changes/items/enum",
keyword:"enum",params:{allowedValues:gr.properties.changes.items.enum}}],!1;var h=S===e;if(!h)break}}else return E.errors=
[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else
var s=!0;if(s)if(r.limits!==void 0){let b=r.limits,$=e;if(e===$)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.quantityDecimals!==
void 0){let O=b.quantityDecimals,T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:t+
"/limits/quantityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===T&&typeof O=="number"&&isFinite(O)){if(O>9||isNaN(O))return E.errors=[{instancePath:t+"/limits/qua\
ntityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9}}],!1;if(O<0||isNaN(O))return E.errors=[{instancePath:t+"/limits/quantityDecimals",schemaPath:"#/properties/\
limits/properties/quantityDecimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var p=T===e}else var p=!0;
if(p){if(b.minQuantityToBuy!==void 0){let O=b.minQuantityToBuy,T=e;if(e===e)if(typeof O=="string"){if(f(O)>29)return E.errors=
[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!J.test(O))return E.errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return E.
errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var p=T===e}else var p=!0;if(p){if(b.maxQuantity!==void 0){let O=b.maxQuantity,T=e;if(e===e)if(typeof O=="\
string"){if(f(O)>29)return E.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/maxLeng\
th",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(O))return E.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"\
common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return E.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var p=T===e}else var p=!0;if(p){if(b.priceSteps!==void 0){let O=b.priceSteps,T=e;if(e===T)if(Array.
isArray(O)){var l=!0;let S=O.length;for(let q=0;q<S;q++){let X=O[q],Ae=e;if(e===Ae)if(X&&typeof X=="object"&&!Array.isArray(
X)){let u;if(X.from===void 0&&(u="from")||X.decimals===void 0&&(u="decimals"))return E.errors=[{instancePath:t+"/limits/\
priceSteps/"+q,schemaPath:"#/properties/limits/properties/priceSteps/items/required",keyword:"required",params:{missingProperty:u}}],
!1;if(X.from!==void 0){let g=X.from,Qe=e;if(e===e)if(typeof g=="string"){if(f(g)>30)return E.errors=[{instancePath:t+"/l\
imits/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.
test(g))return E.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return E.errors=[{instancePath:t+"/limits\
/priceSteps/"+q+"/from",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var P=Qe===e}else
var P=!0;if(P)if(X.decimals!==void 0){let g=X.decimals,Qe=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return E.
errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties/priceSteps/items/\
properties/decimals/type",keyword:"type",params:{type:"integer"}}],!1;if(e===Qe&&typeof g=="number"&&isFinite(g)){if(g>9||
isNaN(g))return E.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties\
/priceSteps/items/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}}],!1;if(g<0||isNaN(g))
return E.errors=[{instancePath:t+"/limits/priceSteps/"+q+"/decimals",schemaPath:"#/properties/limits/properties/priceSte\
ps/items/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var P=Qe===e}else var P=!0}else
return E.errors=[{instancePath:t+"/limits/priceSteps/"+q,schemaPath:"#/properties/limits/properties/priceSteps/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var l=Ae===e;if(!l)break}}else return E.errors=[{instancePath:t+"/limits/p\
riceSteps",schemaPath:"#/properties/limits/properties/priceSteps/type",keyword:"type",params:{type:"array"}}],!1;var p=T===
e}else var p=!0;if(p)if(b.stopDistance!==void 0){let O=b.stopDistance,T=e;if(e===e)if(typeof O=="string"){if(f(O)>29)return E.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!J.test(O))return E.errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecim\
al/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return E.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var p=T===e}else var p=!0}}}}else return E.errors=[{instancePath:t+"/limits",schemaPath:"#/properties/limi\
ts/type",keyword:"type",params:{type:"object"}}],!1;var s=$===e}else var s=!0}}}}}}}}else return E.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=i,e===0}function R(r,{instancePath:t="",parentData:w,
parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.broker===
void 0&&(p="broker")||r.account===void 0&&(p="account")||r.state===void 0&&(p="state")||r.since===void 0&&(p="since")||r.
at===void 0&&(p="at")||r.by===void 0&&(p="by")||r.capabilities===void 0&&(p="capabilities"))return R.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.broker!==void 0){let l=r.broker,P=e;if(e===
e)if(typeof l=="string"){if(!Q.test(l))return R.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+"/broker",schemaPath:"commo\
n.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=P===e}else var s=!0;if(s){if(r.account!==void 0){let l=r.
account,P=e;if(e===e)if(typeof l=="string"){if(!Q.test(l))return R.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=P===e}else var s=!0;if(s){
if(r.state!==void 0){let l=r.state,P=e;if(!(l==="connected"||l==="disconnected"))return R.errors=[{instancePath:t+"/stat\
e",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Or.properties.state.enum}}],!1;var s=P===e}else
var s=!0;if(s){if(r.since!==void 0){let l=r.since,P=e;if(e===e)if(typeof l=="string"){if(f(l)>30)return R.errors=[{instancePath:t+
"/since",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(l))return R.errors=
[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|\
05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[\
0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return R.errors=[{instancePath:t+"/since",schemaPath:"common.v1.times\
tamp/type",keyword:"type",params:{type:"string"}}],!1;var s=P===e}else var s=!0;if(s){if(r.at!==void 0){let l=r.at,P=e;if(e===
e)if(typeof l=="string"){if(f(l)>30)return R.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(l))return R.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/p\
attern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1\
-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return R.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=P===
e}else var s=!0;if(s){if(r.by!==void 0){let l=r.by,P=e;if(e===e)if(typeof l=="string"){if(f(l)>128)return R.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return R.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=P===e}else var s=!0;if(s){if(r.
reason!==void 0){let l=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?A.errors:i.concat(A.errors),e=i.length);var s=l===e}else var s=!0;if(s)if(r.capabilities!==void 0){let l=r.capabilities,
P=e;if(e===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let b;if(l.assetClasses===void 0&&(b="assetClasses")||l.ordTypes===
void 0&&(b="ordTypes")||l.timesInForce===void 0&&(b="timesInForce")||l.cashOrderQty===void 0&&(b="cashOrderQty")||l.fractional===
void 0&&(b="fractional")||l.extendedHours===void 0&&(b="extendedHours")||l.sellShort===void 0&&(b="sellShort")||l.replace===
void 0&&(b="replace"))return R.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:b}}],!1;if(l.assetClasses!==void 0){let $=l.assetClasses,pe=e;if(e===pe)if(Array.isArray(
$)){var m=!0;let O=$.length;for(let T=0;T<O;T++){let D=$[T],S=e;if(!(D==="us_equity"||D==="us_option"||D==="crypto"||D===
"future"||D==="fx"||D==="bond"))return R.errors=[{instancePath:t+"/capabilities/assetClasses/"+T,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var m=S===e;if(!m)break}}else return R.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=pe===e}else var o=!0;if(o){if(l.ordTypes!==void 0){let $=l.ordTypes,pe=e;if(e===pe)if(Array.isArray(
$)){var a=!0;let T=$.length;for(let D=0;D<T;D++){let S=$[D],q=e;if(!(S==="market"||S==="limit"||S==="stop"||S==="stop_li\
mit"||S==="trailing_stop"))return R.errors=[{instancePath:t+"/capabilities/ordTypes/"+D,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var a=q===e;if(!a)break}}else return R.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=pe===e}else var o=!0;if(o){if(l.timesInForce!==void 0){let $=l.timesInForce,pe=e;if(e===pe)if(Array.isArray(
$)){var n=!0;let T=$.length;for(let D=0;D<T;D++){let S=$[D],q=e;if(!(S==="day"||S==="gtc"||S==="ioc"||S==="fok"||S==="op\
g"||S==="cls"||S==="gtd"))return R.errors=[{instancePath:t+"/capabilities/timesInForce/"+D,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:or.enum}}],!1;var n=q===e;if(!n)break}}else return R.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=pe===e}else var o=!0;if(o){if(l.cashOrderQty!==void 0){let $=e;if(typeof l.cashOrderQty!="boole\
an")return R.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashO\
rderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.fractional!==void 0){let $=e;
if(typeof l.fractional!="boolean")return R.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.
extendedHours!==void 0){let $=e;if(typeof l.extendedHours!="boolean")return R.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=$===e}else var o=!0;if(o){if(l.sellShort!==void 0){let $=e;if(typeof l.sellShort!="boolean")return R.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.replace!==void 0){let $=e;if(typeof l.replace!="boolean")return R.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o)if(l.orders!==void 0){let $=l.orders,pe=e;if(e===pe)if(Array.isArray(
$)){if($.length>64)return R.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"#/properties/capabilities/propert\
ies/orders/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var h=!0;let T=$.length;for(let D=0;D<T;D++){let S=e;E($[D],
{instancePath:t+"/capabilities/orders/"+D,parentData:$,parentDataProperty:D,rootData:y})||(i=i===null?E.errors:i.concat(
E.errors),e=i.length);var h=S===e;if(!h)break}}}else return R.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"\
#/properties/capabilities/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var o=pe===e}else var o=!0}}}}}}}}else
return R.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
object"}}],!1;var s=P===e}else var s=!0}}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return R.errors=i,e===0}var Fr=Me;function Me(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Me.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let p=e;R(o[h],{instancePath:t+"/brokers/"+h,parentData:o,parentDataProperty:h,
rootData:y})||(i=i===null?R.errors:i.concat(R.errors),e=i.length);var s=p===e;if(!s)break}}else return Me.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Me.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=i,e===0}var Sr=fe,Cr={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var Re=new RegExp("^[0-9]{1,4}$","u");var pr={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function te(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.ordStatus===void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return te.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="\
received"||o==="held"||o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pe\
nding_cancel"||o==="pending_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||
o==="stopped"||o==="calculated"))return te.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"\
enum",params:{allowedValues:pr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return te.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/max\
Length",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return te.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return te.
errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return te.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!G.test(o))return te.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"patter\
n",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return te.errors=[{instancePath:t+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==
void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return te.errors=[{instancePath:t+"/leavesQty",
schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return te.errors=
[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,\
38}(\\.[0-9]{1,24})?$"}}],!1}else return te.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return te.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLen\
gth",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(o))return te.errors=[{instancePath:t+"/avgPx",schemaPath:"com\
mon.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return te.errors=
[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.done!==!0)return te.errors=[{instancePath:t+"/done",schemaPath:"#/\
properties/done/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=o===e}else var s=!0}}}}}else return te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=i,e===0}function U(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===
void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&(m="order"))return U.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o==
"string"){if(!Q.test(o))return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,
a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return U.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.version!==
void 0){let o=r.version,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return U.errors=[{instancePath:t+"/\
version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&
isFinite(o)){if(o>9007199254740991||isNaN(o))return U.errors=[{instancePath:t+"/version",schemaPath:"#/properties/versio\
n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return U.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=a===e}else
var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return U.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return U.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>128)return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;te(r.order,{instancePath:t+
"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);var s=o===
e}else var s=!0}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return U.errors=i,e===0}var Er={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks fo\
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
The client's own words, carried along unread."}}},br={title:"PositionEffect",description:"FIX 77 PositionEffect: opens a\
 position, or closes one.",enum:["open","close"],$id:"common.v1.positionEffect"},_r=Object.prototype.hasOwnProperty,Zr=new RegExp(
"^[A-Za-z0-9_.-]{1,64}$","u");var Nr=new RegExp("^[A-Z0-9]{4}$","u");function ke(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ke.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return ke.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,n=e;if(e===e)if(typeof a=="string"){if(!nr.test(a))return ke.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ke.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,n=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return ke.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:ir.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,n=e;if(e===n)if(typeof a==
"string"){if(!Nr.test(a))return ke.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ke.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,n=e;if(e===e)if(typeof a==
"string"){if(!dr.test(a))return ke.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ke.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return ke.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=i,e===0}function qe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.price===void 0&&(s="price"))return qe.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:s}}],!1;{let m=e;for(let o in r)if(o!=="price"){return qe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(m===e&&r.
price!==void 0){let o=r.price;if(e===e)if(typeof o=="string"){if(f(o)>29)return qe.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return qe.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return qe.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1}}}else return qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return qe.errors=i,e===0}function we(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.stopPx===void 0&&(m="stopPx"))return we.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="stopPx"||a==="price")){return we.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return we.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.
test(a))return we.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return we.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.price!==void 0){
let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return we.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(a))return we.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return we.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else return we.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=i,e===0}var Rr={title:"InstrumentLeg",description:"O\
ne contract of a multi-leg order. FIX InstrmtLegGrp, NoLegs 555.",type:"object",additionalProperties:!1,required:["symbo\
l","ratioQty","side","positionEffect"],properties:{symbol:{$ref:"common.v1.symbol",description:"FIX 600 LegSymbol: the c\
ontract's OCC symbol."},ratioQty:{type:"string",pattern:"^[1-9][0-9]{0,3}$",description:"FIX 623 LegRatioQty: contracts \
of this leg in one strategy, a whole number."},side:{enum:["buy","sell"],description:"FIX 624 LegSide."},positionEffect:{
$ref:"common.v1.positionEffect",description:"FIX 564 LegPositionEffect."}},$id:"common.v1.instrumentLeg"},Vr=new RegExp(
"^[1-9][0-9]{0,3}$","u");function Pe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.ratioQty===void 0&&
(m="ratioQty")||r.side===void 0&&(m="side")||r.positionEffect===void 0&&(m="positionEffect"))return Pe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="symbol"||a===
"ratioQty"||a==="side"||a==="positionEffect")){return Pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.symbol,n=e;if(e===
e)if(typeof a=="string"){if(!nr.test(a))return Pe.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",
keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return Pe.errors=[{instancePath:t+"/symbol",
schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ratioQty!==
void 0){let a=r.ratioQty,n=e;if(e===n)if(typeof a=="string"){if(!Vr.test(a))return Pe.errors=[{instancePath:t+"/ratioQty",
schemaPath:"#/properties/ratioQty/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}$"}}],!1}else return Pe.errors=
[{instancePath:t+"/ratioQty",schemaPath:"#/properties/ratioQty/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.side!==void 0){let a=r.side,n=e;if(!(a==="buy"||a==="sell"))return Pe.errors=[{instancePath:t+
"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues:Rr.properties.side.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.positionEffect!==void 0){let a=r.positionEffect,n=e;if(!(a==="open"||a==="close"))return Pe.errors=
[{instancePath:t+"/positionEffect",schemaPath:"common.v1.positionEffect/enum",keyword:"enum",params:{allowedValues:br.enum}}],
!1;var s=n===e}else var s=!0}}}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Pe.errors=i,e===0}function j(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.orderId===void 0&&(n="orderId")||r.account===
void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ord\
Type")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&(n="route")||r.validUntil===void 0&&(n="validUntil"))
return j.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let h=e;for(let p in r)
if(!_r.call(Er.properties,p)){return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p}}],!1;break}if(h===e){if(r.orderId!==void 0){let p=r.orderId,l=e;if(e===e)if(typeof p==
"string"){if(!Q.test(p))return j.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return j.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.account!==void 0){let p=r.account,
l=e;if(e===e)if(typeof p=="string"){if(!Q.test(p))return j.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return j.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.instrument!==
void 0){let p=e;ke(r.instrument,{instancePath:t+"/instrument",parentData:r,parentDataProperty:"instrument",rootData:y})||
(i=i===null?ke.errors:i.concat(ke.errors),e=i.length);var s=p===e}else var s=!0;if(s){if(r.side!==void 0){let p=r.side,l=e;
if(!(p==="buy"||p==="sell"||p==="sell_short"))return j.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",
keyword:"enum",params:{allowedValues:ar.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.positionEffect!==void 0){let p=r.
positionEffect,l=e;if(!(p==="open"||p==="close"))return j.errors=[{instancePath:t+"/positionEffect",schemaPath:"common.v\
1.positionEffect/enum",keyword:"enum",params:{allowedValues:br.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let p=r.orderQty,l=e;if(e===e)if(typeof p=="string"){if(f(p)>29)return j.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(p))return j.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let p=r.cashOrderQty,
l=e;if(e===e)if(typeof p=="string"){if(f(p)>29)return j.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(p))return j.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.ordType!==void 0){let p=r.ordType,
l=e;if(!(p==="market"||p==="limit"||p==="stop"||p==="stop_limit"||p==="trailing_stop"))return j.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var s=l===e}else var s=!0;
if(s){if(r.price!==void 0){let p=r.price,l=e;if(e===e)if(typeof p=="string"){if(f(p)>30)return j.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(p))return j.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.stopPx!==void 0){let p=r.stopPx,l=e;if(e===e)if(typeof p==
"string"){if(f(p)>30)return j.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!le.test(p))return j.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let p=r.trailAmount,l=e;if(e===e)if(typeof p=="string"){if(f(p)>29)return j.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(p))
return j.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let p=r.trailPercent,l=e;if(e===e)if(typeof p=="string"){if(f(p)>29)return j.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(p))
return j.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return j.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let p=r.timeInForce,l=e;if(!(p==="day"||p==="gtc"||p==="ioc"||p==="fok"||p==="opg"||p==="cls"||
p==="gtd"))return j.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:or.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.expireTime!==void 0){let p=r.expireTime,l=e;if(e===e)if(typeof p==
"string"){if(f(p)>30)return j.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(p))return j.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return j.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===
e}else var s=!0;if(s){if(r.extendedHours!==void 0){let p=e;if(typeof r.extendedHours!="boolean")return j.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.orderClass!==void 0){let p=r.orderClass,l=e;if(!(p==="simple"||p==="bracket"||p==="oto"||p==="oco"||
p==="multileg"))return j.errors=[{instancePath:t+"/orderClass",schemaPath:"common.v1.orderClass/enum",keyword:"enum",params:{
allowedValues:Pr.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.takeProfit!==void 0){let p=e;qe(r.takeProfit,{instancePath:t+
"/takeProfit",parentData:r,parentDataProperty:"takeProfit",rootData:y})||(i=i===null?qe.errors:i.concat(qe.errors),e=i.length);
var s=p===e}else var s=!0;if(s){if(r.stopLoss!==void 0){let p=e;we(r.stopLoss,{instancePath:t+"/stopLoss",parentData:r,parentDataProperty:"\
stopLoss",rootData:y})||(i=i===null?we.errors:i.concat(we.errors),e=i.length);var s=p===e}else var s=!0;if(s){if(r.legs!==
void 0){let p=r.legs,l=e;if(e===l)if(Array.isArray(p)){if(p.length>4)return j.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(p.length<2)return j.errors=[{instancePath:t+"/le\
gs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:2}}],!1;{var m=!0;let F=p.length;for(let b=0;b<
F;b++){let $=e;Pe(p[b],{instancePath:t+"/legs/"+b,parentData:p,parentDataProperty:b,rootData:y})||(i=i===null?Pe.errors:
i.concat(Pe.errors),e=i.length);var m=$===e;if(!m)break}}}else return j.errors=[{instancePath:t+"/legs",schemaPath:"#/pr\
operties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.route!==void 0){let p=r.
route,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let F;if(p.broker===void 0&&(F="broker"))return j.errors=
[{instancePath:t+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty:F}}],!1;{let b=e;
for(let $ in p)if($!=="broker"){return j.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(b===e&&p.broker!==void 0){let $=p.broker;
if(e===e)if(typeof $=="string"){if(!Q.test($))return j.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.tok\
en/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return j.errors=[{instancePath:t+"/rout\
e/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1}}}else return j.errors=[{instancePath:t+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.validUntil!==void 0){let p=r.validUntil,l=e;if(e===e)if(typeof p=="string"){if(f(p)>30)return j.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(p))return j.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return j.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s)if(r.tags!==void 0){
let p=r.tags,l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>16)return j.errors=[{instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let F in p){let b=e;
if(typeof F=="string"&&!Zr.test(F)){let $={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},propertyName:F};i===null?i=[$]:i.push($),e++}var o=b===e;if(!o){let $={
instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:F}};return i===
null?i=[$]:i.push($),e++,j.errors=i,!1;break}}if(o)for(let F in p){let b=p[F],$=e;if(e===$)if(typeof b=="string"){if(f(b)>
256)return j.errors=[{instancePath:t+"/tags/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return j.errors=[{instancePath:t+"/tags/"+
F.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{
type:"string"}}],!1;var a=$===e;if(!a)break}}else return j.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}else return j.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return j.errors=i,e===0}var xr={title:"LegRole",description:"What a leg is for, in an order with exits.",enum:["take_profit","stop_loss"],$id:"c\
ommon.v1.legRole"},sr=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function C(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return C.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return C.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return C.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return C.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return C.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return C.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return C.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(o))return C.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return C.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!le.test(o))return C.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return C.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))
return C.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return C.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))
return C.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return C.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:or.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return C.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(o))return C.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return C.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return C.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.
errors=i,e===0}function ae(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker")||
r.clOrdId===void 0&&(m="clOrdId"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!Re.test(o))return ae.errors=[{instancePath:t+
"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return ae.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return ae.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===e)if(typeof o=="string"){if(!sr.test(o))return ae.
errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,128}$"}}],!1}else return ae.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>29)return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!J.test(o))return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.posi\
tiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else
return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>29)return ae.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",
keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return ae.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"c\
ommon.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return ae.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.role!==void 0){let o=r.role,a=e;if(!(o==="take_profit"||o==="st\
op_loss"))return ae.errors=[{instancePath:t+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:xr.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.attachedTo!==void 0){let o=r.attachedTo,a=e;if(e===e)if(typeof o=="strin\
g"){if(!Re.test(o))return ae.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{1,4}$"}}],!1}else return ae.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.side,a=e;if(!(o===
"buy"||o==="sell"||o==="sell_short"))return ae.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:ar.enum}}],!1;var s=a===e}else var s=!0;if(s)if(r.terms!==void 0){let o=e;C(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=i===null?C.errors:i.concat(C.errors),e=i.length);var s=o===
e}else var s=!0}}}}}}}}else return ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ae.errors=i,e===0}var fr=new RegExp("^[0-9a-f]{32}$","u");function be(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:
i.concat(U.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||
r.request===void 0&&(o="request")||r.digest===void 0&&(o="digest")||r.legs===void 0&&(o="legs"))return be.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="rece\
ived")return be.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==void 0){let a=e;j(r.request,{instancePath:t+"/request",parentData:r,
parentDataProperty:"request",rootData:y})||(i=i===null?j.errors:i.concat(j.errors),e=i.length);var s=a===e}else var s=!0;
if(s){if(r.digest!==void 0){let a=r.digest,n=e;if(e===e)if(typeof a=="string"){if(!fr.test(a))return be.errors=[{instancePath:t+
"/digest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return be.
errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.legs,n=e;if(e===n)if(Array.isArray(a)){if(a.length>64)return be.errors=
[{instancePath:t+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)
return be.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var m=!0;let p=a.length;for(let l=0;l<p;l++){let P=e;ae(a[l],{instancePath:t+"/legs/"+l,parentData:a,parentDataProperty:l,
rootData:y})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var m=P===e;if(!m)break}}}else return be.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}else return be.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=i,e===0}function fe(r,{
instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="\
orderId")||r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="action"||a==="account"||
a==="orderId"||a==="legId"||a==="broker"||a==="requestId"||a==="received"||a==="seq")){return fe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
action!==void 0){let a=r.action,n=e;if(!(a==="submit"||a==="cancel"||a==="replace"))return fe.errors=[{instancePath:t+"/\
action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Cr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return fe.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="st\
ring"){if(!Q.test(a))return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,
n=e;if(e===e)if(typeof a=="string"){if(!Re.test(a))return fe.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legI\
d/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return fe.errors=[{instancePath:t+"/legId",schemaPath:"\
common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.
broker,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return fe.errors=[{instancePath:t+"/broker",schemaPath:"common.\
v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.received!==void 0){let a=e;be(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"\
received",rootData:y})||(i=i===null?be.errors:i.concat(be.errors),e=i.length);var s=a===e}else var s=!0;if(s)if(r.seq!==
void 0){let a=r.seq,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fe.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){
if(a>9007199254740991||isNaN(a))return fe.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return fe.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}}}}}}}}else
return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=i,e===
0}var Xr=ne;function ne(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.broker===void 0&&(a="broker")||r.by===void 0&&(a="by")||r.through===void 0&&(a="\
through")||r.complete===void 0&&(a="complete")||r.orders===void 0&&(a="orders"))return ne.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(r.broker!==void 0){let n=r.broker,h=e;if(e===e)if(typeof n==
"string"){if(!Q.test(n))return ne.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.by,h=e;
if(e===e)if(typeof n=="string"){if(f(n)>128)return ne.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLeng\
th",keyword:"maxLength",params:{limit:128}}],!1}else return ne.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worke\
r/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else var s=!0;if(s){if(r.through!==void 0){let n=r.through,
h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ne.errors=[{instancePath:t+"/through",schemaPath:"#/\
properties/through/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return ne.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return ne.errors=[{instancePath:t+"/through",schemaPath:"#\
/properties/through/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=h===e}else var s=!0;if(s){if(r.
complete!==void 0){let n=e;if(typeof r.complete!="boolean")return ne.errors=[{instancePath:t+"/complete",schemaPath:"#/p\
roperties/complete/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orders!==void 0){
let n=r.orders,h=e;if(e===h)if(Array.isArray(n)){var m=!0;let l=n.length;for(let P=0;P<l;P++){let F=n[P],b=e;if(e===b)if(F&&
typeof F=="object"&&!Array.isArray(F)){let pe;if(F.account===void 0&&(pe="account")||F.orderId===void 0&&(pe="orderId"))
return ne.errors=[{instancePath:t+"/orders/"+P,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{
missingProperty:pe}}],!1;if(F.account!==void 0){let O=F.account,T=e;if(e===e)if(typeof O=="string"){if(!Q.test(O))return ne.
errors=[{instancePath:t+"/orders/"+P+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/orders/"+P+"/account",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0;if(o)if(F.orderId!==void 0){let O=F.orderId,T=e;
if(e===e)if(typeof O=="string"){if(!Q.test(O))return ne.errors=[{instancePath:t+"/orders/"+P+"/orderId",schemaPath:"comm\
on.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+
"/orders/"+P+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0}else
return ne.errors=[{instancePath:t+"/orders/"+P,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type:"\
object"}}],!1;var m=b===e;if(!m)break}}else return ne.errors=[{instancePath:t+"/orders",schemaPath:"#/properties/orders/\
type",keyword:"type",params:{type:"array"}}],!1;var s=h===e}else var s=!0;if(s)if(r.next!==void 0){let n=r.next,h=e;if(e===
h)if(typeof n=="string"){if(f(n)>129)return ne.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/maxLength",
keyword:"maxLength",params:{limit:129}}],!1}else return ne.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next\
/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else var s=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=i,e===0}var Wr=xe;var ur={title:"KillScope",description:"What a kill switch stops: everything of this gateway's tenant, one account, one b\
roker, or one symbol.",enum:["all","account","broker","symbol"],$id:"common.v1.killScope"};var yr=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$","u"),zr=new RegExp("^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$",
"u");function xe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.scope===void 0&&(m="scope")||r.value===void 0&&(m="value"))return xe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a===
"scope"||a==="value"||a==="after")){return xe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.scope!==void 0){let a=r.scope,n=e;if(!(a==="all"||
a==="account"||a==="broker"||a==="symbol"))return xe.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/en\
um",keyword:"enum",params:{allowedValues:ur.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,
n=e;if(e===e)if(typeof a=="string"){if(!yr.test(a))return xe.errors=[{instancePath:t+"/value",schemaPath:"common.v1.kill\
Value/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return xe.errors=[{instancePath:t+
"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)
if(r.after!==void 0){let a=r.after,n=e;if(e===n)if(typeof a=="string"){if(f(a)>129)return xe.errors=[{instancePath:t+"/a\
fter",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:129}}],!1;if(!zr.test(a))return xe.errors=
[{instancePath:t+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64\
}\\.[A-Za-z0-9_-]{1,64}$"}}],!1}else return xe.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}else return xe.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return xe.errors=i,e===0}var Mr=W,kr={$id:"operator-alert.v1.schema.json",title:"\
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
f the kill that followed by policy."}}};function W(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.alertId===void 0&&(m="alertId")||r.account===void 0&&(m="account")||r.broker===void 0&&
(m="broker")||r.breach===void 0&&(m="breach")||r.state===void 0&&(m="state")||r.text===void 0&&(m="text")||r.log===void 0&&
(m="log")||r.venue===void 0&&(m="venue")||r.raisedAt===void 0&&(m="raisedAt")||r.at===void 0&&(m="at")||r.by===void 0&&(m=
"by"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.alertId!==
void 0){let o=r.alertId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return W.errors=[{instancePath:t+"/alertId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+
"/alertId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return W.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return W.errors=
[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.breach!==void 0){let o=r.breach,a=e;if(!(o==="untraceable_order"||o==="duplicate\
_order"||o==="quantity_exceeded"||o==="executions_missing"||o==="executions_unproven"||o==="execution_differs"||o==="sta\
tus_differs"||o==="order_missing"))return W.errors=[{instancePath:t+"/breach",schemaPath:"#/properties/breach/enum",keyword:"\
enum",params:{allowedValues:kr.properties.breach.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.state!==void 0){let o=r.
state,a=e;if(!(o==="raised"||o==="cleared"))return W.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/enu\
m",keyword:"enum",params:{allowedValues:kr.properties.state.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.clOrdId!==void 0){
let o=r.clOrdId,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return W.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
#/properties/clOrdId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+"/clOr\
dId",schemaPath:"#/properties/clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return W.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let o=r.brokerOrderId,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)
return W.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return W.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>1024)return W.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1}else return W.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.log!==void 0){let o=r.log,a=e;if(e===a&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return W.errors=[{instancePath:t+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.venue!==void 0){let o=r.venue,a=e;if(e===a&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return W.errors=[{instancePath:t+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{
type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.raisedAt!==void 0){let o=r.raisedAt,a=e;if(e===e)if(typeof o=="\
string"){if(f(o)>30)return W.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"max\
Length",params:{limit:30}}],!1;if(!N.test(o))return W.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestam\
p/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(\
0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.
errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return W.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return W.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>128)return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.kill!==void 0){let o=r.kill,a=e;if(e===e)if(typeof o==
"string"){if(!Q.test(o))return W.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}else return W.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=i,e===0}var Ur=se;function se(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.cancelOpen===void 0&&(m="cancelOpen")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&
(m="at"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="cancelOpen"||a==="reason"||a==="by"||a==="at"||a==="\
alertId")){return se.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,n=e;if(e===e)if(typeof a=="string"){
if(!Q.test(a))return se.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return se.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,n=e;if(!(a===
"all"||a==="account"||a==="broker"||a==="symbol"))return se.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killS\
cope/enum",keyword:"enum",params:{allowedValues:ur.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.
value,n=e;if(e===e)if(typeof a=="string"){if(!yr.test(a))return se.errors=[{instancePath:t+"/value",schemaPath:"common.v\
1.killValue/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return se.errors=
[{instancePath:t+"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.cancelOpen!==void 0){let a=e;if(typeof r.cancelOpen!="boolean")return se.errors=[{instancePath:t+"/c\
ancelOpen",schemaPath:"#/properties/cancelOpen/type",keyword:"type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.reason!==void 0){let a=r.reason,n=e;if(e===n)if(typeof a=="string"){if(f(a)>512)return se.errors=[{instancePath:t+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(f(a)<1)return se.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return se.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(a)<1)return se.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return se.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return se.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return se.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return se.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.alertId!==void 0){let a=r.alertId,n=e;if(e===e)if(typeof a==
"string"){if(!Q.test(a))return se.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return se.errors=[{instancePath:t+"/alertId",schemaPath:"common.v\
1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}}else return se.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=i,e===0}var Hr=me;function me(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.lifts===void 0&&(m="lifts")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&(m=
"at"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="lifts"||a==="reason"||a==="by"||a==="at")){return me.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return me.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,n=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return me.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"en\
um",params:{allowedValues:ur.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,n=e;if(e===e)
if(typeof a=="string"){if(!yr.test(a))return me.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return me.errors=[{instancePath:t+"\
/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.lifts!==void 0){let a=r.lifts,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return me.errors=[{instancePath:t+"\
/lifts",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.
errors=[{instancePath:t+"/lifts",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,n=e;if(e===n)if(typeof a=="string"){if(f(a)>512)return me.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(f(a)<
1)return me.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return me.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)
return me.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(f(a)<1)return me.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return me.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)
return me.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(a))return me.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return me.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=i,e===0}var Br=Ue;function x(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0,s=e;U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.legId===void 0&&(h="legId")||r.broker===void 0&&(h="bro\
ker")||r.clOrdId===void 0&&(h="clOrdId"))return x.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:h}}],!1;if(r.legId!==void 0){let p=r.legId,l=e;if(e===e)if(typeof p=="string"){if(!Re.test(
p))return x.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return x.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.broker!==void 0){let p=r.broker,l=e;if(e===e)if(typeof p=="stri\
ng"){if(!Q.test(p))return x.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return x.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let p=r.clOrdId,l=e;if(e===
e)if(typeof p=="string"){if(!sr.test(p))return x.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return x.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let p=r.brokerOrderId,l=e;if(e===e)if(typeof p=="string"){if(f(p)>128)return x.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return x.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let p=r.transactTime,l=e;if(e===e)if(typeof p=="string"){if(f(p)>30)return x.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(p))return x.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return x.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0}}}}else
return x.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return x.
errors=i,e===0}function Ue(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(
r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ue.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Ue.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=i,e===
0}var Gr=Fe;function Fe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return Fe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Fe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Fe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Fe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=i,e===0}var Jr=ge;function ge(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return ge.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return ge.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return ge.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ge.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return ge.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ge.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="st\
ring"){if(!Q.test(a))return ge.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ge.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return ge.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return ge.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return ge.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return ge.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ge.errors=i,e===0}var Kr=Se;function Se(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Se.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Se.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Se.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Se.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else
return Se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=i,e===
0}var Yr=He;function He(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return He.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return He.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return He.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=i,e===0}var et=Be;function Be(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Be.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Be.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=i,e===0}var rt=Te;function Te(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Te.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return Te.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return Te.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return Te.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Te.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return Te.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=i,e===0}var tt=Ge;function Ge(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ge.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Ge.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Ge.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=i,e===0}var st=Ce;function Ce(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return Ce.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return Ce.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Ce.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ce.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return Ce.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=i,e===0}var ot=Je;function Je(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Je.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Je.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Je.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=i,e===0}var at=Ie;function Ie(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms")||r.validUntil===void 0&&(m="validUntil"))return Ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return Ie.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_replace"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Ie.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,6\
4}$"}}],!1}else return Ie.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;C(r.terms,{instancePath:t+"/terms",parentData:r,
parentDataProperty:"terms",rootData:y})||(i=i===null?C.errors:i.concat(C.errors),e=i.length);var s=o===e}else var s=!0;if(s)
if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return Ie.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return Ie.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Ie.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else return Ie.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=i,e===0}var it=be,nt=Ee;function Ee(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return Ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return Ee.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;j(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||
(i=i===null?j.errors:i.concat(j.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!fr.test(o))return Ee.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return Ee.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(
A.errors),e=i.length);var s=o===e}else var s=!0}}}else return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Ee.errors=i,e===0}var mt=Ke;function Ke(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Ke.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Ke.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}else
return Ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=i,e===
0}var ct=Ze;function Ze(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Ze.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Ze.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Ze.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ze.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Ze.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=i,e===0}var lt=V,pt={$id:"order-replace-\
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
est is refused, not sent late."}},minProperties:5};function V(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return V.errors=[{instancePath:t,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||
r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return V.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!_r.
call(pt.properties,a)){return V.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a==
"string"){if(!Q.test(a))return V.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return V.errors=[{instancePath:t+"/requestId",schemaPath:"common\
.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.
account,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return V.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return V.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="string"){if(!Q.test(a))return V.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return V.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,n=e;if(e===e)if(typeof a=="string"){if(!Re.test(a))return V.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return V.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let a=r.orderQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return V.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!J.test(a))return V.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return V.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(a))return V.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return V.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!le.test(a))return V.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let a=r.trailAmount,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return V.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(a))
return V.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let a=r.trailPercent,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return V.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(a))
return V.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let a=r.timeInForce,n=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||
a==="gtd"))return V.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:or.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return V.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(a))return V.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}}}}}}}}}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return V.errors=i,e===0}var dt=Ne;function Ne(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return Ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Ne.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Ne.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ne.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;C(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=
i===null?C.errors:i.concat(C.errors),e=i.length);var s=o===e}else var s=!0}}else return Ne.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=i,e===0}var ft=Oe,ut={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function Oe(r,{instancePath:t="",
parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,parentData:w,parentDataProperty:k,
rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return Oe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="replace"))return Oe.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:ut.properties.request.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return Oe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Oe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}}else return Oe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=i,e===0}var yt=j,ht=ce;var vt={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function ce(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(x(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return ce.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return ce.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRes\
tatementReason/enum",keyword:"enum",params:{allowedValues:vt.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return ce.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return ce.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ce.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(f(o)>30)return ce.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(o))return ce.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ce.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return ce.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(
o))return ce.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ce.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.d\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return ce.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/\
maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(o))return ce.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ce.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return ce.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(o))return ce.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ce.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}}}}}}else return ce.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=i,e===0}var gt=d,wr={$id:"order-state.v1\
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
y the order was refused or ended, where there is a reason."}}};function re(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.side===void 0&&(m="side")||r.execId===void 0&&(m=
"execId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return re.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==void 0){let o=r.symbol,a=e;if(e===e)if(typeof o==
"string"){if(!nr.test(o))return re.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return re.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.
side,a=e;if(!(o==="buy"||o==="sell"||o==="sell_short"))return re.errors=[{instancePath:t+"/side",schemaPath:"common.v1.s\
ide/enum",keyword:"enum",params:{allowedValues:ar.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.
execId,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return re.errors=[{instancePath:t+"/execId",schemaPath:"common.v1\
.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return re.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){
let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return re.errors=[{instancePath:t+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(o))return re.errors=[{instancePath:t+
"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/\
type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.lastPx!==void 0){let o=r.lastPx,a=e;
if(e===e)if(typeof o=="string"){if(f(o)>30)return re.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/max\
Length",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(o))return re.errors=[{instancePath:t+"/lastPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}else return re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return re.errors=i,e===0}function je(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return je.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return je.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(o))return je.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return je.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=i,e===
0}function d(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let S;if(r.account===void 0&&(S="account")||r.orderId===void 0&&(S="orderId")||r.version===
void 0&&(S="version")||r.digest===void 0&&(S="digest")||r.request===void 0&&(S="request")||r.order===void 0&&(S="order")||
r.legs===void 0&&(S="legs")||r.requests===void 0&&(S="requests")||r.fees===void 0&&(S="fees")||r.receivedAt===void 0&&(S=
"receivedAt")||r.updatedAt===void 0&&(S="updatedAt"))return d.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:S}}],!1;if(r.account!==void 0){let q=r.account,X=e;if(e===e)if(typeof q=="string"){if(!Q.
test(q))return d.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s){if(r.orderId!==void 0){let q=r.orderId,X=e;if(e===e)if(typeof q==
"string"){if(!Q.test(q))return d.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s){if(r.version!==void 0){let q=r.version,
X=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return d.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===X&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return d.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(q<1||isNaN(q))return d.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=X===e}else var s=!0;if(s){if(r.
digest!==void 0){let q=r.digest,X=e;if(e===e)if(typeof q=="string"){if(!fr.test(q))return d.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return d.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=X===e}else
var s=!0;if(s){if(r.request!==void 0){let q=e;j(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:y})||(i=i===null?j.errors:i.concat(j.errors),e=i.length);var s=q===e}else var s=!0;if(s){if(r.order!==void 0){
let q=e;te(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?te.errors:
i.concat(te.errors),e=i.length);var s=q===e}else var s=!0;if(s){if(r.legs!==void 0){let q=r.legs,X=e;if(e===X)if(Array.isArray(
q)){var m=!0;let cr=q.length;for(let u=0;u<cr;u++){let g=q[u],Qe=e;if(e===Qe)if(g&&typeof g=="object"&&!Array.isArray(g)){
let ye;if(g.legId===void 0&&(ye="legId")||g.broker===void 0&&(ye="broker")||g.clOrdId===void 0&&(ye="clOrdId")||g.working===
void 0&&(ye="working")||g.ordStatus===void 0&&(ye="ordStatus")||g.sending===void 0&&(ye="sending")||g.attempt===void 0&&
(ye="attempt")||g.terms===void 0&&(ye="terms")||g.cumQty===void 0&&(ye="cumQty")||g.cumCost===void 0&&(ye="cumCost")||g.
executions===void 0&&(ye="executions")||g.busted===void 0&&(ye="busted")||g.replaceVersion===void 0&&(ye="replaceVersion")||
g.priorIds===void 0&&(ye="priorIds"))return d.errors=[{instancePath:t+"/legs/"+u,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:ye}}],!1;if(g.legId!==void 0){let c=g.legId,L=e;if(e===e)if(typeof c==
"string"){if(!Re.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.broker!==void 0){let c=g.
broker,L=e;if(e===e)if(typeof c=="string"){if(!Q.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;
if(o){if(g.role!==void 0){let c=g.role,L=e;if(!(c==="take_profit"||c==="stop_loss"))return d.errors=[{instancePath:t+"/l\
egs/"+u+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:xr.enum}}],!1;var o=L===e}else var o=!0;
if(o){if(g.attachedTo!==void 0){let c=g.attachedTo,L=e;if(e===e)if(typeof c=="string"){if(!Re.test(c))return d.errors=[{
instancePath:t+"/legs/"+u+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1\
,4}$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/attachedTo",schemaPath:"common.v1.legId/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.side!==void 0){let c=g.side,L=e;if(!(c==="buy"||c===
"sell"||c==="sell_short"))return d.errors=[{instancePath:t+"/legs/"+u+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:ar.enum}}],!1;var o=L===e}else var o=!0;if(o){if(g.clOrdId!==void 0){let c=g.clOrdId,L=e;if(e===
e)if(typeof c=="string"){if(!sr.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/clOrdId",schemaPath:"common.v1.clO\
rdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+"/l\
egs/"+u+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;
if(o){if(g.brokerOrderId!==void 0){let c=g.brokerOrderId,L=e;if(e===e)if(typeof c=="string"){if(f(c)>128)return d.errors=
[{instancePath:t+"/legs/"+u+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.working!==void 0){let c=g.working,L=e;
if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partially_filled"||c==="filled"||
c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c==="done_for_day"||c==="sus\
pended"||c==="stopped"||c==="calculated"))return d.errors=[{instancePath:t+"/legs/"+u+"/working",schemaPath:"common.v1.o\
rdStatus/enum",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var o=L===e}else var o=!0;if(o){if(g.ordStatus!==void 0){
let c=g.ordStatus,L=e;if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partiall\
y_filled"||c==="filled"||c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c===
"done_for_day"||c==="suspended"||c==="stopped"||c==="calculated"))return d.errors=[{instancePath:t+"/legs/"+u+"/ordStatu\
s",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var o=L===e}else var o=!0;if(o){
if(g.sending!==void 0){let c=g.sending,L=e;if(!(c==="not_sent"||c==="in_flight"||c==="unknown"||c==="acknowledged"))return d.
errors=[{instancePath:t+"/legs/"+u+"/sending",schemaPath:"#/properties/legs/items/properties/sending/enum",keyword:"enum",
params:{allowedValues:wr.properties.legs.items.properties.sending.enum}}],!1;var o=L===e}else var o=!0;if(o){if(g.attempt!==
void 0){let c=g.attempt,L=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return d.errors=[{instancePath:t+"/\
legs/"+u+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===L&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+
u+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+u+"/attempt",schemaPath:"#/properties/legs/items/propertie\
s/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=L===e}else var o=!0;if(o){if(g.terms!==
void 0){let c=e;C(g.terms,{instancePath:t+"/legs/"+u+"/terms",parentData:g,parentDataProperty:"terms",rootData:y})||(i=i===
null?C.errors:i.concat(C.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(g.cumQty!==void 0){let c=g.cumQty,L=e;if(e===
e)if(typeof c=="string"){if(f(c)>64)return d.errors=[{instancePath:t+"/legs/"+u+"/cumQty",schemaPath:"common.v1.exactDec\
imal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/c\
umQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.cumCost!==void 0){let c=g.cumCost,L=e;if(e===e)if(typeof c=="st\
ring"){if(f(c)>64)return d.errors=[{instancePath:t+"/legs/"+u+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"\
maxLength",params:{limit:64}}],!1;if(!G.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/cumCost",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=
[{instancePath:t+"/legs/"+u+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=L===e}else var o=!0;if(o){if(g.executions!==void 0){let c=g.executions,L=e;if(e===L)if(Array.isArray(c)){var a=!0;
let ie=c.length;for(let v=0;v<ie;v++){let _=c[v],de=e;if(e===de)if(_&&typeof _=="object"&&!Array.isArray(_)){let ve;if(_.
execId===void 0&&(ve="execId")||_.lastQty===void 0&&(ve="lastQty")||_.lastPx===void 0&&(ve="lastPx"))return d.errors=[{instancePath:t+
"/legs/"+u+"/executions/"+v,schemaPath:"#/properties/legs/items/properties/executions/items/required",keyword:"required",
params:{missingProperty:ve}}],!1;if(_.execId!==void 0){let I=_.execId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return d.
errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",
params:{limit:128}}],!1;if(f(I)<1)return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/execId",schemaPath:"com\
mon.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/ex\
ecutions/"+v+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;
if(n){if(_.lastQty!==void 0){let I=_.lastQty,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>29)return d.errors=[{instancePath:t+
"/legs/"+u+"/executions/"+v+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!J.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/lastQty",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(_.lastPx!==void 0){let I=_.lastPx,Z=e;if(e===e)if(typeof I==
"string"){if(f(I)>30)return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/lastPx",schemaPath:"common.v1.decima\
l/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/exe\
cutions/"+v+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\
\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/lastPx",schemaPath:"common.v\
1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(_.brokerOrderId!==void 0){
let I=_.brokerOrderId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return d.errors=[{instancePath:t+"/legs/"+u+"/exec\
utions/"+v+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else
return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(_.brokerCumQty!==void 0){let I=_.brokerCumQty,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/brokerCumQ\
ty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(I))return d.errors=[
{instancePath:t+"/legs/"+u+"/executions/"+v+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+
v+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;
if(n){if(_.fees!==void 0){let I=_.fees,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>64)return d.errors=[{instancePath:t+"\
/legs/"+u+"/executions/"+v+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!G.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/executions/"+v+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var n=Z===e}else var n=!0;if(n){if(_.instrumentLegs!==void 0){let I=_.instrumentLegs,Z=e;if(e===Z)if(Array.isArray(I)){var h=!0;
let Ir=I.length;for(let We=0;We<Ir;We++){let $r=e;re(I[We],{instancePath:t+"/legs/"+u+"/executions/"+v+"/instrumentLegs/"+
We,parentData:I,parentDataProperty:We,rootData:y})||(i=i===null?re.errors:i.concat(re.errors),e=i.length);var h=$r===e;if(!h)
break}}else return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/instrumentLegs",schemaPath:"#/properties/legs\
/items/properties/executions/items/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var n=Z===e}else
var n=!0;if(n){if(_.transactTime!==void 0){let I=_.transactTime,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return d.
errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/transactT\
ime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/transactTime",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n)if(_.restated!==void 0){
let I=e;if(_.restated!==!0)return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v+"/restated",schemaPath:"#/proper\
ties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=I===
e}else var n=!0}}}}}}}}else return d.errors=[{instancePath:t+"/legs/"+u+"/executions/"+v,schemaPath:"#/properties/legs/i\
tems/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=de===e;if(!a)break}}else return d.
errors=[{instancePath:t+"/legs/"+u+"/executions",schemaPath:"#/properties/legs/items/properties/executions/type",keyword:"\
type",params:{type:"array"}}],!1;var o=L===e}else var o=!0;if(o){if(g.busted!==void 0){let c=g.busted,L=e;if(e===L)if(Array.
isArray(c)){var p=!0;let ie=c.length;for(let v=0;v<ie;v++){let _=c[v],de=e;if(e===de)if(_&&typeof _=="object"&&!Array.isArray(
_)){let ve;if(_.execId===void 0&&(ve="execId"))return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v,schemaPath:"#/pr\
operties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:ve}}],!1;if(_.execId!==
void 0){let I=_.execId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return d.errors=[{instancePath:t+"/legs/"+u+"/bus\
ted/"+v+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(I)<1)return d.
errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/execId",schemaPath:"common.v1.execId/type",
keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l){if(_.brokerOrderId!==void 0){let I=_.brokerOrderId,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/busted/"+v+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var l=Z===e}else var l=!0;if(l){if(_.brokerCumQty!==void 0){let I=_.brokerCumQty,Z=e;if(e===e)if(typeof I=="string"){
if(f(I)>30)return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLen\
gth",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/brokerCumQty",schemaPath:"common.v1.dec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l){if(_.lastQty!==void 0){let I=_.lastQty,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>29)return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!J.test(I))return d.errors=[{instancePath:t+
"/legs/"+u+"/busted/"+v+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?\
!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;
if(l){if(_.transactTime!==void 0){let I=_.transactTime,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return d.errors=[{
instancePath:t+"/legs/"+u+"/busted/"+v+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!N.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/transactTime",schemaPath:"common\
.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04\
|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l)if(_.bustedAt!==void 0){let I=_.bustedAt,Z=e;if(e===e)if(typeof I==
"string"){if(f(I)>30)return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/bustedAt",schemaPath:"common.v1.timestam\
p/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/bust\
ed/"+v+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|0\
8|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-\
9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/busted/"+v+"/bustedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0}}}}}else return d.errors=
[{instancePath:t+"/legs/"+u+"/busted/"+v,schemaPath:"#/properties/legs/items/properties/busted/items/type",keyword:"type",
params:{type:"object"}}],!1;var p=de===e;if(!p)break}}else return d.errors=[{instancePath:t+"/legs/"+u+"/busted",schemaPath:"\
#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;var o=L===e}else var o=!0;if(o){
if(g.pendingCancel!==void 0){let c=g.pendingCancel,L=e;if(e===e)if(typeof c=="string"){if(!Q.test(c))return d.errors=[{instancePath:t+
"/legs/"+u+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.pendingReplace!==void 0){let c=g.pendingReplace,L=e;
if(e===L)if(c&&typeof c=="object"&&!Array.isArray(c)){let ie;if(c.requestId===void 0&&(ie="requestId")||c.clOrdId===void 0&&
(ie="clOrdId")||c.terms===void 0&&(ie="terms")||c.sending===void 0&&(ie="sending")||c.attempt===void 0&&(ie="attempt")||
c.validUntil===void 0&&(ie="validUntil"))return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace",schemaPath:"#/pro\
perties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:ie}}],!1;if(c.requestId!==
void 0){let v=c.requestId,_=e;if(e===e)if(typeof v=="string"){if(!Q.test(v))return d.errors=[{instancePath:t+"/legs/"+u+
"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/requestId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var P=_===e}else var P=!0;if(P){if(c.clOrdId!==void 0){let v=c.clOrdId,_=e;if(e===
e)if(typeof v=="string"){if(!sr.test(v))return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/clOrdId",schemaPath:"\
common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var P=_===
e}else var P=!0;if(P){if(c.terms!==void 0){let v=e;C(c.terms,{instancePath:t+"/legs/"+u+"/pendingReplace/terms",parentData:c,
parentDataProperty:"terms",rootData:y})||(i=i===null?C.errors:i.concat(C.errors),e=i.length);var P=v===e}else var P=!0;if(P){
if(c.sending!==void 0){let v=c.sending,_=e;if(!(v==="not_sent"||v==="in_flight"||v==="unknown"))return d.errors=[{instancePath:t+
"/legs/"+u+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/sending/en\
um",keyword:"enum",params:{allowedValues:wr.properties.legs.items.properties.pendingReplace.properties.sending.enum}}],!1;
var P=_===e}else var P=!0;if(P){if(c.attempt!==void 0){let v=c.attempt,_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/attempt",schemaPath:"#/properties/legs/items/properties\
/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===_&&typeof v=="number"&&isFinite(
v)&&(v>9007199254740991||isNaN(v)))return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/attempt",schemaPath:"#/p\
roperties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var P=_===e}else var P=!0;if(P)if(c.validUntil!==void 0){let v=c.validUntil,_=e;if(e===e)if(typeof v=="string"){if(f(
v)>30)return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(v))return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/va\
lidUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/pendingReplace/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var P=_===e}else var P=!0}}}}}else return d.errors=
[{instancePath:t+"/legs/"+u+"/pendingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/type",keyword:"\
type",params:{type:"object"}}],!1;var o=L===e}else var o=!0;if(o){if(g.replaceVersion!==void 0){let c=g.replaceVersion,L=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return d.errors=[{instancePath:t+"/legs/"+u+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/type",keyword:"type",params:{type:"integer"}}],!1;if(e===L&&typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+u+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return d.errors=[{instancePath:t+"/legs/"+u+"/replaceVersion",schemaPath:"#/properties/legs/items/pr\
operties/replaceVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=L===e}else var o=!0;if(o){
if(g.priorIds!==void 0){let c=g.priorIds,L=e;if(e===L)if(Array.isArray(c)){var F=!0;let ie=c.length;for(let v=0;v<ie;v++){
let _=c[v],de=e;if(e===de)if(_&&typeof _=="object"&&!Array.isArray(_)){let ve;if(_.clOrdId===void 0&&(ve="clOrdId"))return d.
errors=[{instancePath:t+"/legs/"+u+"/priorIds/"+v,schemaPath:"#/properties/legs/items/properties/priorIds/items/required",
keyword:"required",params:{missingProperty:ve}}],!1;if(_.clOrdId!==void 0){let I=_.clOrdId,Z=e;if(e===e)if(typeof I=="st\
ring"){if(!sr.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/priorIds/"+v+"/clOrdId",schemaPath:"common.v1.clOrdI\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return d.errors=[{instancePath:t+"/legs\
/"+u+"/priorIds/"+v+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var b=Z===
e}else var b=!0;if(b)if(_.brokerOrderId!==void 0){let I=_.brokerOrderId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)
return d.errors=[{instancePath:t+"/legs/"+u+"/priorIds/"+v+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLengt\
h",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/priorIds/"+v+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var b=Z===e}else var b=!0}else
return d.errors=[{instancePath:t+"/legs/"+u+"/priorIds/"+v,schemaPath:"#/properties/legs/items/properties/priorIds/items\
/type",keyword:"type",params:{type:"object"}}],!1;var F=de===e;if(!F)break}}else return d.errors=[{instancePath:t+"/legs\
/"+u+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"type",params:{type:"array"}}],!1;
var o=L===e}else var o=!0;if(o){if(g.reason!==void 0){let c=e;A(g.reason,{instancePath:t+"/legs/"+u+"/reason",parentData:g,
parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var o=c===e}else var o=!0;
if(o){if(g.filledQty!==void 0){let c=g.filledQty,L=e;if(e===e)if(typeof c=="string"){if(f(c)>64)return d.errors=[{instancePath:t+
"/legs/"+u+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(
c))return d.errors=[{instancePath:t+"/legs/"+u+"/filledQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",
params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/filledQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.older!==void 0){
let c=g.older,L=e;if(e===L)if(Array.isArray(c)){var $=!0;let ie=c.length;for(let v=0;v<ie;v++){let _=c[v],de=e;if(e===de)
if(typeof _=="string"){if(f(_)>192)return d.errors=[{instancePath:t+"/legs/"+u+"/older/"+v,schemaPath:"#/properties/legs\
/items/properties/older/items/maxLength",keyword:"maxLength",params:{limit:192}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/older/"+v,schemaPath:"#/properties/legs/items/properties/older/items/type",keyword:"type",params:{type:"str\
ing"}}],!1;var $=de===e;if(!$)break}}else return d.errors=[{instancePath:t+"/legs/"+u+"/older",schemaPath:"#/properties/\
legs/items/properties/older/type",keyword:"type",params:{type:"array"}}],!1;var o=L===e}else var o=!0;if(o){if(g.olderQty!==
void 0){let c=g.olderQty,L=e;if(e===L)if(Array.isArray(c)){var pe=!0;let ie=c.length;for(let v=0;v<ie;v++){let _=c[v],de=e;
if(e===de)if(_&&typeof _=="object"&&!Array.isArray(_)){let ve;if(_.cumQty===void 0&&(ve="cumQty")||_.cumCost===void 0&&(ve=
"cumCost"))return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v,schemaPath:"#/properties/legs/items/properties/old\
erQty/items/required",keyword:"required",params:{missingProperty:ve}}],!1;if(_.brokerOrderId!==void 0){let I=_.brokerOrderId,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/olderQty/"+v+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var O=Z===e}else var O=!0;if(O){if(_.cumQty!==void 0){let I=_.cumQty,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>64)return d.
errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!G.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/cumQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var O=Z===e}else var O=!0;if(O)if(_.cumCost!==void 0){let I=_.cumCost,Z=e;if(e===e)if(typeof I=="str\
ing"){if(f(I)>64)return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/cumCost",schemaPath:"common.v1.exactDecima\
l/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(I))return d.errors=[{instancePath:t+"/legs/"+u+"/olde\
rQty/"+v+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9\
]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty/"+v+"/cumCost",schemaPath:"common.v1.exact\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var O=Z===e}else var O=!0}}else return d.errors=[{instancePath:t+
"/legs/"+u+"/olderQty/"+v,schemaPath:"#/properties/legs/items/properties/olderQty/items/type",keyword:"type",params:{type:"\
object"}}],!1;var pe=de===e;if(!pe)break}}else return d.errors=[{instancePath:t+"/legs/"+u+"/olderQty",schemaPath:"#/pro\
perties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],!1;var o=L===e}else var o=!0;if(o){if(g.
olderThrough!==void 0){let c=g.olderThrough,L=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return d.errors=[{instancePath:t+
"/legs/"+u+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(
c))return d.errors=[{instancePath:t+"/legs/"+u+"/olderThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-\
9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"\
/legs/"+u+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else
var o=!0;if(o){if(g.countedThrough!==void 0){let c=g.countedThrough,L=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return d.
errors=[{instancePath:t+"/legs/"+u+"/countedThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!N.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/countedThrough",schemaPath:"common.v1.timesta\
mp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-\
(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.
errors=[{instancePath:t+"/legs/"+u+"/countedThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var o=L===e}else var o=!0;if(o){if(g.fees!==void 0){let c=g.fees,L=e;if(e===e)if(typeof c=="string"){if(f(
c)>64)return d.errors=[{instancePath:t+"/legs/"+u+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLeng\
th",params:{limit:64}}],!1;if(!G.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/fees",schemaPath:"common.v1.exact\
Decimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else var o=!0;
if(o){if(g.workingSince!==void 0){let c=g.workingSince,L=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return d.errors=[{
instancePath:t+"/legs/"+u+"/workingSince",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(c))return d.errors=[{instancePath:t+"/legs/"+u+"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)\
|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+
"/legs/"+u+"/workingSince",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=L===e}else
var o=!0;if(o){if(g.hold!==void 0){let c=e;je(g.hold,{instancePath:t+"/legs/"+u+"/hold",parentData:g,parentDataProperty:"\
hold",rootData:y})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(g.triggered!==
void 0){let c=e;if(g.triggered!==!0)return d.errors=[{instancePath:t+"/legs/"+u+"/triggered",schemaPath:"#/properties/le\
gs/items/properties/triggered/const",keyword:"const",params:{allowedValue:!0}}],!1;var o=c===e}else var o=!0;if(o)if(g.restated!==
void 0){let c=g.restated,L=e;if(e===L)if(c&&typeof c=="object"&&!Array.isArray(c)){let ie;if(c.transactTime===void 0&&(ie=
"transactTime")||c.brokerOrderId===void 0&&(ie="brokerOrderId"))return d.errors=[{instancePath:t+"/legs/"+u+"/restated",
schemaPath:"#/properties/legs/items/properties/restated/required",keyword:"required",params:{missingProperty:ie}}],!1;if(c.
transactTime!==void 0){let v=c.transactTime,_=e;if(e===e)if(typeof v=="string"){if(f(v)>30)return d.errors=[{instancePath:t+
"/legs/"+u+"/restated/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!N.test(v))return d.errors=[{instancePath:t+"/legs/"+u+"/restated/transactTime",schemaPath:"common.v1.timestamp/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|\
[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=
[{instancePath:t+"/legs/"+u+"/restated/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var T=_===e}else var T=!0;if(T)if(c.brokerOrderId!==void 0){let v=c.brokerOrderId,_=e;if(e===e)if(typeof v==
"string"){if(f(v)>128)return d.errors=[{instancePath:t+"/legs/"+u+"/restated/brokerOrderId",schemaPath:"common.v1.broker\
OrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return d.errors=[{instancePath:t+"/legs/"+u+"/restat\
ed/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var T=_===e}else var T=!0}else
return d.errors=[{instancePath:t+"/legs/"+u+"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"\
type",params:{type:"object"}}],!1;var o=L===e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return d.errors=[{instancePath:t+
"/legs/"+u,schemaPath:"#/properties/legs/items/type",keyword:"type",params:{type:"object"}}],!1;var m=Qe===e;if(!m)break}}else
return d.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=X===
e}else var s=!0;if(s){if(r.requests!==void 0){let q=r.requests,X=e;if(e===X)if(Array.isArray(q)){var D=!0;let cr=q.length;
for(let u=0;u<cr;u++){let g=e;if(typeof q[u]!="string")return d.errors=[{instancePath:t+"/requests/"+u,schemaPath:"#/pro\
perties/requests/items/type",keyword:"type",params:{type:"string"}}],!1;var D=g===e;if(!D)break}}else return d.errors=[{
instancePath:t+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=X===e}else
var s=!0;if(s){if(r.pendingCancel!==void 0){let q=r.pendingCancel,X=e;if(e===e)if(typeof q=="string"){if(!Q.test(q))return d.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{1,64}$"}}],!1}else return d.errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s){if(r.fees!==void 0){let q=r.fees,X=e;if(e===e)if(typeof q==
"string"){if(f(q)>64)return d.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!G.test(q))return d.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return d.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s){
if(r.receivedAt!==void 0){let q=r.receivedAt,X=e;if(e===e)if(typeof q=="string"){if(f(q)>30)return d.errors=[{instancePath:t+
"/receivedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(q))return d.
errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/receivedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s){if(r.updatedAt!==void 0){
let q=r.updatedAt,X=e;if(e===e)if(typeof q=="string"){if(f(q)>30)return d.errors=[{instancePath:t+"/updatedAt",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(q))return d.errors=[{instancePath:t+
"/updatedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|1\
2)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-\
5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return d.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",
keyword:"type",params:{type:"string"}}],!1;var s=X===e}else var s=!0;if(s)if(r.reason!==void 0){let q=e;A(r.reason,{instancePath:t+
"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=q===
e}else var s=!0}}}}}}}}}}}}else return d.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return d.errors=i,e===0}var kt=Ye;function Ye(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ye.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Ye.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Ye.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=i,e===0}var wt=Ve,Pt={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function Ve(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){
let i=null,e=0;if(x(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return Ve.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Ve.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Pt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(i=i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Ve.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=i,e===0}var bt=Le,_t={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function Le(r,{instancePath:t="",parentData:w,parentDataProperty:k,
rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:
i.concat(x.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return Le.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return Le.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Le.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:_t.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Le.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Le.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return Le.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Le.errors=i,e===0}var xt=er;function er(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return er.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return er.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return er.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=i,e===0}var It=$e;function $e(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return $e.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return $e.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return $e.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return $e.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return $e.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.
errors=i,e===0}var $t=B;function B(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.execRefId===void 0&&
(o="execRefId")||r.lastQty===void 0&&(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return B.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade_correct")return B.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)
return B.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(f(a)<1)return B.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return B.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="st\
ring"){if(f(a)>29)return B.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!J.test(a))return B.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positi\
veDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return B.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return B.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.
test(a))return B.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return B.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.
brokerCumQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return B.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(a))return B.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return B.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="\
string"){if(f(a)>64)return B.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!G.test(a))return B.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let a=r.execRefId,n=e;if(e===n)if(typeof a=="string"){if(f(a)>128)return B.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return B.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return B.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!le.test(a))return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.instrumentLegs!==
void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){var m=!0;let p=a.length;for(let l=0;l<p;l++){let P=e;re(
a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?re.errors:i.concat(
re.errors),e=i.length);var m=P===e;if(!m)break}}else return B.errors=[{instancePath:t+"/instrumentLegs",schemaPath:"#/pr\
operties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return B.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=i,e===0}var qt=Y;function Y(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.lastQty===void 0&&
(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade")return Y.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return Y.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(a)<1)return Y.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return Y.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!J.test(a))return Y.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patter\
n",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Y.errors=[{instancePath:t+"/\
lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return Y.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(a))return Y.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return Y.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.brokerCumQty,n=e;if(e===
e)if(typeof a=="string"){if(f(a)>30)return Y.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(a))return Y.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Y.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="string"){if(f(a)>64)return Y.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!G.test(
a))return Y.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Y.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,
n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return Y.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!le.test(a))return Y.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Y.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.instrumentLegs!==void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){var m=!0;let p=a.
length;for(let l=0;l<p;l++){let P=e;re(a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,rootData:y})||
(i=i===null?re.errors:i.concat(re.errors),e=i.length);var m=P===e;if(!m)break}}else return Y.errors=[{instancePath:t+"/i\
nstrumentLegs",schemaPath:"#/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}else
return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=i,e===0}
var At=rr;function rr(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return rr.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return rr.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return rr.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=i,e===0}var Lt=Xe;function Xe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(x(r,{instancePath:t,
parentData:w,parentDataProperty:k,rootData:y})||(i=i===null?x.errors:i.concat(x.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Xe.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Xe.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?
A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0}}else return Xe.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=i,e===0}var Dt=De;function De(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return De.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let n=r.orders,h=e;if(e===h)if(Array.isArray(
n)){var s=!0;let p=n.length;for(let l=0;l<p;l++){let P=e;d(n[l],{instancePath:t+"/orders/"+l,parentData:n,parentDataProperty:l,
rootData:y})||(i=i===null?d.errors:i.concat(d.errors),e=i.length);var s=P===e;if(!s)break}}else return De.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=h===e}else var m=!0;if(m){
if(r.events!==void 0){let n=r.events,h=e;if(e===h)if(Array.isArray(n)){var o=!0;let l=n.length;for(let P=0;P<l;P++){let F=n[P],
b=e;if(e===b&&!(F&&typeof F=="object"&&!Array.isArray(F)))return De.errors=[{instancePath:t+"/events/"+P,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=b===e;if(!o)break}}else return De.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=h===e}else
var m=!0;if(m){if(r.next!==void 0){let n=r.next,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return De.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n==
"number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return De.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=h===e}else var m=!0;if(m)if(r.
error!==void 0){let n=e;A(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(i=i===
null?A.errors:i.concat(A.errors),e=i.length);var m=n===e}else var m=!0}}}else return De.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=i,e===0}var jt=he;function he(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return he.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!Q.test(o))return he.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return he.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!Q.test(o))return he.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return he.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return he.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return he.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return he.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return he.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return he.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return he.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return he.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return he.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=i,e===0}var Tt=oe;function oe(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return oe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(f(o)>64)return oe.errors=[{instancePath:t+"/account",schemaPath:"#/proper\
ties/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return oe.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(f(o)>256)return oe.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return oe.errors=[{instancePath:t+"/sub\
ject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return oe.errors=
[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return oe.errors=[{instancePath:t+"/requestSeq",schemaPath:"\
#/properties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))
return oe.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!Q.test(o))return oe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return oe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!Q.test(o))return oe.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return oe.errors=[{instancePath:t+"/reque\
stId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
reason!==void 0){let o=e;A(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?A.errors:i.concat(A.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>30)return oe.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(o))return oe.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[\
1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return oe.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return oe.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return oe.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(f(o)>512)return oe.errors=[{instancePath:t+"/ex\
cerpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return oe.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=i,e===
0}var Ot=H;function H(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return H.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,n=e;if(e===e)if(typeof a=="\
string"){if(f(a)>128)return H.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return H.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,n=e;if(e===n)if(typeof a==
"string"){if(f(a)>64)return H.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return H.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return H.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!N.test(a))return H.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return H.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return H.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return H.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return H.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return H.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return H.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=n===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return H.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return H.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.counters!==
void 0){let a=r.counters,n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a))for(let p in a){let l=a[p],P=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return H.errors=[{instancePath:t+"/counters/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&
typeof l=="number"&&isFinite(l)&&(l>9007199254740991||isNaN(l)))return H.errors=[{instancePath:t+"/counters/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=P===e;if(!m)break}else return H.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0;if(s)if(r.operatorSeq!==
void 0){let a=r.operatorSeq,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return H.errors=[{instancePath:t+
"/operatorSeq",schemaPath:"#/properties/operatorSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return H.errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/pro\
perties/operatorSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return H.
errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/properties/operatorSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=n===e}else var s=!0}}}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return H.errors=i,e===0}var Qt=tr;function tr(r,{instancePath:t="",parentData:w,parentDataProperty:k,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return tr.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let p=e;H(o[h],{instancePath:t+"/workers/"+h,parentData:o,parentDataProperty:h,
rootData:y})||(i=i===null?H.errors:i.concat(H.errors),e=i.length);var s=p===e;if(!s)break}}else return tr.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return tr.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tr.errors=i,e===0}var Et={"account-updated.v1":Ar,
"accounts-answer.v1":Dr,"broker-account.v1":jr,"broker-status.v1":Tr,"brokers-answer.v1":Fr,"leg-routed.v1":Sr,"open-ord\
ers-answer.v1":Xr,"open-orders-query.v1":Wr,"operator-alert.v1":Mr,"operator-kill.v1":Ur,"operator-resume.v1":Hr,"order-\
calculated.v1":Br,"order-cancel-rejected.v1":Gr,"order-cancel-requested.v1":Jr,"order-canceled.v1":Kr,"order-done-for-da\
y.v1":Yr,"order-expired.v1":et,"order-held.v1":rt,"order-new.v1":tt,"order-pending-cancel.v1":st,"order-pending-new.v1":ot,
"order-pending-replace.v1":at,"order-received.v1":it,"order-refused.v1":nt,"order-rejected.v1":mt,"order-replace-rejecte\
d.v1":ct,"order-replace-requested.v1":lt,"order-replaced.v1":dt,"order-request-refused.v1":ft,"order-requested.v1":yt,"o\
rder-restated.v1":ht,"order-state.v1":gt,"order-stopped.v1":kt,"order-submit-unknown.v1":wt,"order-submitting.v1":bt,"or\
der-suspended.v1":xt,"order-trade-cancel.v1":It,"order-trade-correct.v1":$t,"order-trade.v1":qt,"order-triggered.v1":At,
"order-unexplained.v1":Lt,"orders-answer.v1":Dt,"orders-query.v1":jt,"request-refused.v1":Tt,"worker-status.v1":Ot,"work\
ers-answer.v1":Qt};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = Et;
