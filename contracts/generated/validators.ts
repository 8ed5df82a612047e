// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var Or=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var br=Or(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});function Pr(r){let t=r.length,k=0,g=0,y;for(;g<
t;)k++,y=r.charCodeAt(g++),y>=55296&&y<=56319&&g<t&&(y=r.charCodeAt(g),(y&64512)===56320&&g++);return k}ur.default=Pr;Pr.
code='require("ajv/dist/runtime/ucs2length").default'});var Tr=X,Qr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var O=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),vr=new RegExp("^[A-Z]{3}$","u"),N=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),f=br().default;var Y=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function M(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return M.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>64)return M.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(f(o)>64)return M.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return M.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
o))return M.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return M.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=i,e===0}var cr={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},lr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function se(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!lr.test(o))return se.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return se.errors=
[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return se.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:cr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return se.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/max\
Length",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return se.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return se.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(f(
o)>64)return se.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!Y.test(o))return se.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecima\
l/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return se.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return se.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return se.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return se.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return se.errors=[{instancePath:t+"/marketValue",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return se.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return se.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return se.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return se.errors=i,e===0}function X(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return X.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a==
"string"){if(!O.test(a))return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return X.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,n=e;if(e===e)if(typeof a=="string"){if(!vr.test(a))return X.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return X.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return X.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return X.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;M(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?M.
errors:i.concat(M.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===
n)if(Array.isArray(a)){if(a.length>1e4)return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let l=0;l<u;l++){let b=e;se(a[l],{instancePath:t+
"/positions/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var m=b===
e;if(!m)break}}}else return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return X.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return X.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return X.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return X.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="stri\
ng"){if(f(a)>128)return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,n=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return X.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Qr.
properties.cause.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return X.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return X.errors=i,e===0}var Fr=He;function He(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return He.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let n=o.length;for(let v=0;v<n;v++){let u=e;X(o[v],{instancePath:t+"/accounts/"+v,parentData:o,parentDataProperty:v,
rootData:y})||(i=i===null?X.errors:i.concat(X.errors),e=i.length);var s=u===e;if(!s)break}}else return He.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return He.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=i,e===0}var Sr=re;function re(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return re.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="str\
ing"){if(!O.test(a))return re.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/account",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/brok\
er",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,n=e;if(e===e)if(typeof a=="string"){if(!vr.test(a))return re.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return re.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return re.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return re.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return re.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;M(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(i=i===null?M.
errors:i.concat(M.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,n=e;if(e===
n)if(Array.isArray(a)){if(a.length>1e4)return re.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions\
/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let l=0;l<u;l++){let b=e;se(a[l],{instancePath:t+
"/positions/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var m=b===
e;if(!m)break}}}else return re.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,n=e;
if(e===e)if(typeof a=="string"){if(f(a)>30)return re.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.ti\
mestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return re.errors=[{instancePath:t+"/complete\
Through",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(\
0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0\
-9](\\.[0-9]{1,9})?Z$"}}],!1}else return re.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===
e)if(typeof a=="string"){if(f(a)>30)return re.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(a))return re.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[\
1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return re.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return re.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return re.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")return re.errors=[{instancePath:t+"/blocked",schemaPath:"#/prop\
erties/blocked/type",keyword:"type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=i,e===0}var Cr=E,Er={$id:"\
broker-status.v1.schema.json",title:"BrokerStatus",description:"A pool announces one account at its broker: that it exis\
ts, whether its order stream is up, what can be sent. Subject: broker.status.<broker>.<account>.",type:"object",required:[
"broker","account","state","since","at","by","capabilities"],properties:{broker:{$ref:"common.v1.token",description:"The\
 broker's name."},account:{$ref:"common.v1.token",description:"FIX 1 Account."},state:{enum:["connected","disconnected"],
description:"Of the broker's order stream: disconnected always follows connected and the other way round."},since:{$ref:"\
common.v1.timestamp",description:"When this state began."},at:{$ref:"common.v1.timestamp",description:"When the pool ann\
ounced it."},by:{$ref:"common.v1.worker",description:"The worker that announced it."},reason:{$ref:"common.v1.reason",description:"\
Why it is disconnected, where that is known."},capabilities:{type:"object",required:["assetClasses","ordTypes","timesInF\
orce","cashOrderQty","fractional","extendedHours","sellShort","replace"],properties:{assetClasses:{type:"array",items:{$ref:"\
common.v1.assetClass"},description:"Asset classes it trades."},ordTypes:{type:"array",items:{$ref:"common.v1.ordType"},description:"\
Order types it takes."},timesInForce:{type:"array",items:{$ref:"common.v1.timeInForce"},description:"Times in force it t\
akes."},cashOrderQty:{type:"boolean",description:"True when orders for an amount of money are taken."},fractional:{type:"\
boolean",description:"True when parts of a unit can be ordered."},extendedHours:{type:"boolean",description:"True when o\
rders may work outside the regular session."},sellShort:{type:"boolean",description:"True when short sales are taken."},
replace:{type:"boolean",description:"True when a working order can be changed in place."},orders:{type:"array",maxItems:64,
items:{$ref:"common.v1.capability"},description:"Which of these go together. Where it is there, an order must fit one ro\
w; the lists above are its summary."}},title:"CapabilitySummary",description:"What the pool can send to this broker."},refusesDuplicateIds:{
type:"boolean",description:"True where the broker refuses a second order under the same ClOrdID for ever: what is proven\
 absent is sent again. False: only an operator may decide. Absent: an older pool, nobody knows."},inFlightBoundMs:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"Longer than any send can be under way, in milliseconds."}}},pr={
title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_limit","trailing_stop"],$id:"common.v1\
.ordType"},nr={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till cancel, immediate or cancel, fill or \
kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],$id:"common.v1.tim\
eInForce"};var Zr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function L(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!Zr.test(o))return L.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return L.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(f(o)>1024)return L.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return L.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(f(o)>256)return L.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return L.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return L.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return L.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(f(o)>1024)return L.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return L.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s)if(r.alternative!==void 0){let o=r.alternative,a=e;if(e===e)if(typeof o=="string"){if(f(
o)>1024)return L.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1}else return L.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return L.errors=i,e===0}var _r={title:"Capability",description:"One row of a broker's tab\
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
$id:"common.v1.capability"},qr={title:"OrderClass",description:"How the parts of an order belong together. FIX 1385 Cont\
ingencyType: bracket is one triggers the other with two exits, of which one cancels the other; oto has one exit; oco is \
two exits of a position that is there. multileg is a NewOrderMultileg: one order in several option contracts.",enum:["si\
mple","bracket","oto","oco","multileg"],$id:"common.v1.orderClass"},mr={title:"Side",description:"FIX 54 Side.",enum:["b\
uy","sell","sell_short"],$id:"common.v1.side"};var ee=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),ue=new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[\
0-9]{1,9})?$","u");function C(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let F;if(r.assetClass===void 0&&(F="assetClass")||r.orderClasses===void 0&&
(F="orderClasses")||r.ordTypes===void 0&&(F="ordTypes")||r.timesInForce===void 0&&(F="timesInForce")||r.sides===void 0&&
(F="sides")||r.quantity===void 0&&(F="quantity")||r.extendedHours===void 0&&(F="extendedHours")||r.changes===void 0&&(F=
"changes"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:F}}],!1;if(r.
assetClass!==void 0){let x=r.assetClass,$=e;if(!(x==="us_equity"||x==="us_option"||x==="crypto"||x==="future"||x==="fx"||
x==="bond"))return C.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",params:{
allowedValues:cr.enum}}],!1;var s=$===e}else var s=!0;if(s){if(r.orderClasses!==void 0){let x=r.orderClasses,$=e;if(e===
$)if(Array.isArray(x)){var m=!0;let Q=x.length;for(let T=0;T<Q;T++){let q=x[T],V=e;if(!(q==="simple"||q==="bracket"||q===
"oto"||q==="oco"||q==="multileg"))return C.errors=[{instancePath:t+"/orderClasses/"+T,schemaPath:"common.v1.orderClass/e\
num",keyword:"enum",params:{allowedValues:qr.enum}}],!1;var m=V===e;if(!m)break}}else return C.errors=[{instancePath:t+"\
/orderClasses",schemaPath:"#/properties/orderClasses/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.ordTypes!==void 0){let x=r.ordTypes,$=e;if(e===$)if(Array.isArray(x)){var o=!0;let Q=x.length;for(let T=0;T<Q;T++){
let q=x[T],V=e;if(!(q==="market"||q==="limit"||q==="stop"||q==="stop_limit"||q==="trailing_stop"))return C.errors=[{instancePath:t+
"/ordTypes/"+T,schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var o=V===e;if(!o)
break}}else return C.errors=[{instancePath:t+"/ordTypes",schemaPath:"#/properties/ordTypes/type",keyword:"type",params:{
type:"array"}}],!1;var s=$===e}else var s=!0;if(s){if(r.timesInForce!==void 0){let x=r.timesInForce,$=e;if(e===$)if(Array.
isArray(x)){var a=!0;let Q=x.length;for(let T=0;T<Q;T++){let q=x[T],V=e;if(!(q==="day"||q==="gtc"||q==="ioc"||q==="fok"||
q==="opg"||q==="cls"||q==="gtd"))return C.errors=[{instancePath:t+"/timesInForce/"+T,schemaPath:"common.v1.timeInForce/e\
num",keyword:"enum",params:{allowedValues:nr.enum}}],!1;var a=V===e;if(!a)break}}else return C.errors=[{instancePath:t+"\
/timesInForce",schemaPath:"#/properties/timesInForce/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;
if(s){if(r.sides!==void 0){let x=r.sides,$=e;if(e===$)if(Array.isArray(x)){var n=!0;let Q=x.length;for(let T=0;T<Q;T++){
let q=x[T],V=e;if(!(q==="buy"||q==="sell"||q==="sell_short"))return C.errors=[{instancePath:t+"/sides/"+T,schemaPath:"co\
mmon.v1.side/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var n=V===e;if(!n)break}}else return C.errors=[{instancePath:t+
"/sides",schemaPath:"#/properties/sides/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else var s=!0;if(s){
if(r.quantity!==void 0){let x=r.quantity,$=e;if(!(x==="whole"||x==="fractional"||x==="cash"))return C.errors=[{instancePath:t+
"/quantity",schemaPath:"#/properties/quantity/enum",keyword:"enum",params:{allowedValues:_r.properties.quantity.enum}}],
!1;var s=$===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let x=e;if(typeof r.extendedHours!="boolean")return C.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=x===e}else var s=!0;if(s){if(r.changes!==void 0){let x=r.changes,$=e;if(e===$)if(Array.isArray(x)){var v=!0;let Q=x.
length;for(let T=0;T<Q;T++){let q=x[T],V=e;if(!(q==="orderQty"||q==="price"||q==="stopPx"||q==="trailAmount"||q==="trail\
Percent"||q==="timeInForce"))return C.errors=[{instancePath:t+"/changes/"+T,schemaPath:"#/properties/changes/items/enum",
keyword:"enum",params:{allowedValues:_r.properties.changes.items.enum}}],!1;var v=V===e;if(!v)break}}else return C.errors=
[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var s=$===e}else
var s=!0;if(s)if(r.limits!==void 0){let x=r.limits,$=e;if(e===$)if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.quantityDecimals!==
void 0){let Q=x.quantityDecimals,T=e;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q)))return C.errors=[{instancePath:t+
"/limits/quantityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===T&&typeof Q=="number"&&isFinite(Q)){if(Q>9||isNaN(Q))return C.errors=[{instancePath:t+"/limits/qua\
ntityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9}}],!1;if(Q<0||isNaN(Q))return C.errors=[{instancePath:t+"/limits/quantityDecimals",schemaPath:"#/properties/\
limits/properties/quantityDecimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var u=T===e}else var u=!0;
if(u){if(x.minQuantityToBuy!==void 0){let Q=x.minQuantityToBuy,T=e;if(e===e)if(typeof Q=="string"){if(f(Q)>29)return C.errors=
[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!ee.test(Q))return C.errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positive\
Decimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.
errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var u=T===e}else var u=!0;if(u){if(x.maxQuantity!==void 0){let Q=x.maxQuantity,T=e;if(e===e)if(typeof Q=="\
string"){if(f(Q)>29)return C.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/maxLeng\
th",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(Q))return C.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"\
common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return C.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var u=T===e}else var u=!0;if(u){if(x.priceSteps!==void 0){let Q=x.priceSteps,T=e;if(e===T)if(Array.
isArray(Q)){var l=!0;let V=Q.length;for(let B=0;B<V;B++){let j=Q[B],K=e;if(e===K)if(j&&typeof j=="object"&&!Array.isArray(
j)){let Ce;if(j.from===void 0&&(Ce="from")||j.decimals===void 0&&(Ce="decimals"))return C.errors=[{instancePath:t+"/limi\
ts/priceSteps/"+B,schemaPath:"#/properties/limits/properties/priceSteps/items/required",keyword:"required",params:{missingProperty:Ce}}],
!1;if(j.from!==void 0){let d=j.from,w=e;if(e===e)if(typeof d=="string"){if(f(d)>30)return C.errors=[{instancePath:t+"/li\
mits/priceSteps/"+B+"/from",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(
d))return C.errors=[{instancePath:t+"/limits/priceSteps/"+B+"/from",schemaPath:"common.v1.decimal/pattern",keyword:"patt\
ern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/limits/pri\
ceSteps/"+B+"/from",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var b=w===e}else var b=!0;
if(b)if(j.decimals!==void 0){let d=j.decimals,w=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return C.errors=
[{instancePath:t+"/limits/priceSteps/"+B+"/decimals",schemaPath:"#/properties/limits/properties/priceSteps/items/propert\
ies/decimals/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof d=="number"&&isFinite(d)){if(d>9||isNaN(
d))return C.errors=[{instancePath:t+"/limits/priceSteps/"+B+"/decimals",schemaPath:"#/properties/limits/properties/price\
Steps/items/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}}],!1;if(d<0||isNaN(d))return C.
errors=[{instancePath:t+"/limits/priceSteps/"+B+"/decimals",schemaPath:"#/properties/limits/properties/priceSteps/items/\
properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var b=w===e}else var b=!0}else return C.
errors=[{instancePath:t+"/limits/priceSteps/"+B,schemaPath:"#/properties/limits/properties/priceSteps/items/type",keyword:"\
type",params:{type:"object"}}],!1;var l=K===e;if(!l)break}}else return C.errors=[{instancePath:t+"/limits/priceSteps",schemaPath:"\
#/properties/limits/properties/priceSteps/type",keyword:"type",params:{type:"array"}}],!1;var u=T===e}else var u=!0;if(u)
if(x.stopDistance!==void 0){let Q=x.stopDistance,T=e;if(e===e)if(typeof Q=="string"){if(f(Q)>29)return C.errors=[{instancePath:t+
"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.
test(Q))return C.errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+
"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var u=T===
e}else var u=!0}}}}else return C.errors=[{instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",
params:{type:"object"}}],!1;var s=$===e}else var s=!0}}}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return C.errors=i,e===0}function E(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.broker===void 0&&(u="b\
roker")||r.account===void 0&&(u="account")||r.state===void 0&&(u="state")||r.since===void 0&&(u="since")||r.at===void 0&&
(u="at")||r.by===void 0&&(u="by")||r.capabilities===void 0&&(u="capabilities"))return E.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u}}],!1;if(r.broker!==void 0){let l=r.broker,b=e;if(e===e)if(typeof l==
"string"){if(!O.test(l))return E.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=b===e}else var s=!0;if(s){if(r.account!==void 0){let l=r.account,
b=e;if(e===e)if(typeof l=="string"){if(!O.test(l))return E.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=b===e}else var s=!0;if(s){if(r.state!==
void 0){let l=r.state,b=e;if(!(l==="connected"||l==="disconnected"))return E.errors=[{instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:Er.properties.state.enum}}],!1;var s=b===e}else var s=!0;if(s){
if(r.since!==void 0){let l=r.since,b=e;if(e===e)if(typeof l=="string"){if(f(l)>30)return E.errors=[{instancePath:t+"/sin\
ce",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(l))return E.errors=
[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|\
05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[\
0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return E.errors=[{instancePath:t+"/since",schemaPath:"common.v1.times\
tamp/type",keyword:"type",params:{type:"string"}}],!1;var s=b===e}else var s=!0;if(s){if(r.at!==void 0){let l=r.at,b=e;if(e===
e)if(typeof l=="string"){if(f(l)>30)return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(l))return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/p\
attern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1\
-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return E.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=b===
e}else var s=!0;if(s){if(r.by!==void 0){let l=r.by,b=e;if(e===e)if(typeof l=="string"){if(f(l)>128)return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=b===e}else var s=!0;if(s){if(r.
reason!==void 0){let l=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?L.errors:i.concat(L.errors),e=i.length);var s=l===e}else var s=!0;if(s){if(r.capabilities!==void 0){let l=r.capabilities,
b=e;if(e===b)if(l&&typeof l=="object"&&!Array.isArray(l)){let x;if(l.assetClasses===void 0&&(x="assetClasses")||l.ordTypes===
void 0&&(x="ordTypes")||l.timesInForce===void 0&&(x="timesInForce")||l.cashOrderQty===void 0&&(x="cashOrderQty")||l.fractional===
void 0&&(x="fractional")||l.extendedHours===void 0&&(x="extendedHours")||l.sellShort===void 0&&(x="sellShort")||l.replace===
void 0&&(x="replace"))return E.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:x}}],!1;if(l.assetClasses!==void 0){let $=l.assetClasses,ye=e;if(e===ye)if(Array.isArray(
$)){var m=!0;let Q=$.length;for(let T=0;T<Q;T++){let q=$[T],V=e;if(!(q==="us_equity"||q==="us_option"||q==="crypto"||q===
"future"||q==="fx"||q==="bond"))return E.errors=[{instancePath:t+"/capabilities/assetClasses/"+T,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:cr.enum}}],!1;var m=V===e;if(!m)break}}else return E.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=ye===e}else var o=!0;if(o){if(l.ordTypes!==void 0){let $=l.ordTypes,ye=e;if(e===ye)if(Array.isArray(
$)){var a=!0;let T=$.length;for(let q=0;q<T;q++){let V=$[q],B=e;if(!(V==="market"||V==="limit"||V==="stop"||V==="stop_li\
mit"||V==="trailing_stop"))return E.errors=[{instancePath:t+"/capabilities/ordTypes/"+q,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var a=B===e;if(!a)break}}else return E.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=ye===e}else var o=!0;if(o){if(l.timesInForce!==void 0){let $=l.timesInForce,ye=e;if(e===ye)if(Array.isArray(
$)){var n=!0;let T=$.length;for(let q=0;q<T;q++){let V=$[q],B=e;if(!(V==="day"||V==="gtc"||V==="ioc"||V==="fok"||V==="op\
g"||V==="cls"||V==="gtd"))return E.errors=[{instancePath:t+"/capabilities/timesInForce/"+q,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:nr.enum}}],!1;var n=B===e;if(!n)break}}else return E.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=ye===e}else var o=!0;if(o){if(l.cashOrderQty!==void 0){let $=e;if(typeof l.cashOrderQty!="boole\
an")return E.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashO\
rderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.fractional!==void 0){let $=e;
if(typeof l.fractional!="boolean")return E.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.
extendedHours!==void 0){let $=e;if(typeof l.extendedHours!="boolean")return E.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=$===e}else var o=!0;if(o){if(l.sellShort!==void 0){let $=e;if(typeof l.sellShort!="boolean")return E.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=$===e}else var o=!0;if(o){if(l.replace!==void 0){let $=e;if(typeof l.replace!="boolean")return E.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=$===e}else var o=!0;if(o)if(l.orders!==void 0){let $=l.orders,ye=e;if(e===ye)if(Array.isArray(
$)){if($.length>64)return E.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"#/properties/capabilities/propert\
ies/orders/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var v=!0;let T=$.length;for(let q=0;q<T;q++){let V=e;C($[q],
{instancePath:t+"/capabilities/orders/"+q,parentData:$,parentDataProperty:q,rootData:y})||(i=i===null?C.errors:i.concat(
C.errors),e=i.length);var v=V===e;if(!v)break}}}else return E.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"\
#/properties/capabilities/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var o=ye===e}else var o=!0}}}}}}}}else
return E.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
object"}}],!1;var s=b===e}else var s=!0;if(s){if(r.refusesDuplicateIds!==void 0){let l=e;if(typeof r.refusesDuplicateIds!=
"boolean")return E.errors=[{instancePath:t+"/refusesDuplicateIds",schemaPath:"#/properties/refusesDuplicateIds/type",keyword:"\
type",params:{type:"boolean"}}],!1;var s=l===e}else var s=!0;if(s)if(r.inFlightBoundMs!==void 0){let l=r.inFlightBoundMs,
b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return E.errors=[{instancePath:t+"/inFlightBoundMs",schemaPath:"\
#/properties/inFlightBoundMs/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof l=="number"&&isFinite(l)){
if(l>9007199254740991||isNaN(l))return E.errors=[{instancePath:t+"/inFlightBoundMs",schemaPath:"#/properties/inFlightBou\
ndMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return E.errors=[{
instancePath:t+"/inFlightBoundMs",schemaPath:"#/properties/inFlightBoundMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=b===e}else var s=!0}}}}}}}}}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return E.errors=i,e===0}var Nr=Ge;function Ge(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Ge.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let v=0;v<n;v++){let u=e;E(o[v],{instancePath:t+"/brokers/"+v,parentData:o,parentDataProperty:v,
rootData:y})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var s=u===e;if(!s)break}}else return Ge.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ge.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=i,e===0}var Rr=fe,xr={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991},again:{const:!0,description:"Handed on once more for a leg that has waited for \
long: worked on once and not kept, because whoever found it will come again."}}};var dr=Object.prototype.hasOwnProperty,Se=new RegExp("^[0-9]{1,4}$","u");var hr={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function ae(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.ordStatus===void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return ae.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="\
received"||o==="held"||o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pe\
nding_cancel"||o==="pending_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||
o==="stopped"||o==="calculated"))return ae.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"\
enum",params:{allowedValues:hr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/max\
Length",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return ae.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ae.
errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return ae.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(o))return ae.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"patter\
n",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ae.errors=[{instancePath:t+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==
void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return ae.errors=[{instancePath:t+"/leavesQty",
schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return ae.errors=
[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,\
38}(\\.[0-9]{1,24})?$"}}],!1}else return ae.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return ae.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLen\
gth",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return ae.errors=[{instancePath:t+"/avgPx",schemaPath:"com\
mon.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return ae.errors=
[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.done!==!0)return ae.errors=[{instancePath:t+"/done",schemaPath:"#/\
properties/done/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=o===e}else var s=!0}}}}}else return ae.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=i,e===0}function U(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===
void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&(m="order"))return U.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o==
"string"){if(!O.test(o))return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,
a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return U.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
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
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;ae(r.order,{instancePath:t+
"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var s=o===
e}else var s=!0}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return U.errors=i,e===0}var Vr={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks fo\
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
The client's own words, carried along unread."}}},Ar={title:"PositionEffect",description:"FIX 77 PositionEffect: opens a\
 position, or closes one.",enum:["open","close"],$id:"common.v1.positionEffect"},Wr=new RegExp("^[A-Za-z0-9_.-]{1,64}$",
"u");var Xr=new RegExp("^[A-Z0-9]{4}$","u");function be(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return be.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return be.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,n=e;if(e===e)if(typeof a=="string"){if(!lr.test(a))return be.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return be.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,n=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return be.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:cr.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,n=e;if(e===n)if(typeof a==
"string"){if(!Xr.test(a))return be.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return be.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,n=e;if(e===e)if(typeof a==
"string"){if(!vr.test(a))return be.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return be.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return be.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=i,e===0}function De(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.price===void 0&&(s="price"))return De.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:s}}],!1;{let m=e;for(let o in r)if(o!=="price"){return De.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(m===e&&r.
price!==void 0){let o=r.price;if(e===e)if(typeof o=="string"){if(f(o)>29)return De.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return De.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return De.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1}}}else return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return De.errors=i,e===0}function xe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.stopPx===void 0&&(m="stopPx"))return xe.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="stopPx"||a==="price")){return xe.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return xe.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.
test(a))return xe.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return xe.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.price!==void 0){
let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return xe.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(a))return xe.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return xe.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else return xe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=i,e===0}var zr={title:"InstrumentLeg",description:"O\
ne contract of a multi-leg order. FIX InstrmtLegGrp, NoLegs 555.",type:"object",additionalProperties:!1,required:["symbo\
l","ratioQty","side","positionEffect"],properties:{symbol:{$ref:"common.v1.symbol",description:"FIX 600 LegSymbol: the c\
ontract's OCC symbol."},ratioQty:{type:"string",pattern:"^[1-9][0-9]{0,3}$",description:"FIX 623 LegRatioQty: contracts \
of this leg in one strategy, a whole number."},side:{enum:["buy","sell"],description:"FIX 624 LegSide."},positionEffect:{
$ref:"common.v1.positionEffect",description:"FIX 564 LegPositionEffect."}},$id:"common.v1.instrumentLeg"},Mr=new RegExp(
"^[1-9][0-9]{0,3}$","u");function Ie(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.ratioQty===void 0&&
(m="ratioQty")||r.side===void 0&&(m="side")||r.positionEffect===void 0&&(m="positionEffect"))return Ie.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a==="symbol"||a===
"ratioQty"||a==="side"||a==="positionEffect")){return Ie.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.symbol,n=e;if(e===
e)if(typeof a=="string"){if(!lr.test(a))return Ie.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",
keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return Ie.errors=[{instancePath:t+"/symbol",
schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ratioQty!==
void 0){let a=r.ratioQty,n=e;if(e===n)if(typeof a=="string"){if(!Mr.test(a))return Ie.errors=[{instancePath:t+"/ratioQty",
schemaPath:"#/properties/ratioQty/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}$"}}],!1}else return Ie.errors=
[{instancePath:t+"/ratioQty",schemaPath:"#/properties/ratioQty/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.side!==void 0){let a=r.side,n=e;if(!(a==="buy"||a==="sell"))return Ie.errors=[{instancePath:t+
"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues:zr.properties.side.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.positionEffect!==void 0){let a=r.positionEffect,n=e;if(!(a==="open"||a==="close"))return Ie.errors=
[{instancePath:t+"/positionEffect",schemaPath:"common.v1.positionEffect/enum",keyword:"enum",params:{allowedValues:Ar.enum}}],
!1;var s=n===e}else var s=!0}}}}}else return Ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ie.errors=i,e===0}function D(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.orderId===void 0&&(n="orderId")||r.account===
void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ord\
Type")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&(n="route")||r.validUntil===void 0&&(n="validUntil"))
return D.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let u in r)
if(!dr.call(Vr.properties,u)){return D.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:u}}],!1;break}if(v===e){if(r.orderId!==void 0){let u=r.orderId,l=e;if(e===e)if(typeof u==
"string"){if(!O.test(u))return D.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return D.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.account!==void 0){let u=r.account,
l=e;if(e===e)if(typeof u=="string"){if(!O.test(u))return D.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return D.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.instrument!==
void 0){let u=e;be(r.instrument,{instancePath:t+"/instrument",parentData:r,parentDataProperty:"instrument",rootData:y})||
(i=i===null?be.errors:i.concat(be.errors),e=i.length);var s=u===e}else var s=!0;if(s){if(r.side!==void 0){let u=r.side,l=e;
if(!(u==="buy"||u==="sell"||u==="sell_short"))return D.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",
keyword:"enum",params:{allowedValues:mr.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.positionEffect!==void 0){let u=r.
positionEffect,l=e;if(!(u==="open"||u==="close"))return D.errors=[{instancePath:t+"/positionEffect",schemaPath:"common.v\
1.positionEffect/enum",keyword:"enum",params:{allowedValues:Ar.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let u=r.orderQty,l=e;if(e===e)if(typeof u=="string"){if(f(u)>29)return D.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(u))return D.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let u=r.cashOrderQty,
l=e;if(e===e)if(typeof u=="string"){if(f(u)>29)return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(u))return D.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.ordType!==void 0){let u=r.ordType,
l=e;if(!(u==="market"||u==="limit"||u==="stop"||u==="stop_limit"||u==="trailing_stop"))return D.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var s=l===e}else var s=!0;
if(s){if(r.price!==void 0){let u=r.price,l=e;if(e===e)if(typeof u=="string"){if(f(u)>30)return D.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(u))return D.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.stopPx!==void 0){let u=r.stopPx,l=e;if(e===e)if(typeof u==
"string"){if(f(u)>30)return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ue.test(u))return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let u=r.trailAmount,l=e;if(e===e)if(typeof u=="string"){if(f(u)>29)return D.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(u))
return D.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let u=r.trailPercent,l=e;if(e===e)if(typeof u=="string"){if(f(u)>29)return D.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(
u))return D.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let u=r.timeInForce,l=e;if(!(u==="day"||u==="gtc"||u==="ioc"||u==="fok"||u==="opg"||u==="cls"||
u==="gtd"))return D.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:nr.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.expireTime!==void 0){let u=r.expireTime,l=e;if(e===e)if(typeof u==
"string"){if(f(u)>30)return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(u))return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return D.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===
e}else var s=!0;if(s){if(r.extendedHours!==void 0){let u=e;if(typeof r.extendedHours!="boolean")return D.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=u===e}else
var s=!0;if(s){if(r.orderClass!==void 0){let u=r.orderClass,l=e;if(!(u==="simple"||u==="bracket"||u==="oto"||u==="oco"||
u==="multileg"))return D.errors=[{instancePath:t+"/orderClass",schemaPath:"common.v1.orderClass/enum",keyword:"enum",params:{
allowedValues:qr.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.takeProfit!==void 0){let u=e;De(r.takeProfit,{instancePath:t+
"/takeProfit",parentData:r,parentDataProperty:"takeProfit",rootData:y})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);
var s=u===e}else var s=!0;if(s){if(r.stopLoss!==void 0){let u=e;xe(r.stopLoss,{instancePath:t+"/stopLoss",parentData:r,parentDataProperty:"\
stopLoss",rootData:y})||(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);var s=u===e}else var s=!0;if(s){if(r.legs!==
void 0){let u=r.legs,l=e;if(e===l)if(Array.isArray(u)){if(u.length>4)return D.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(u.length<2)return D.errors=[{instancePath:t+"/le\
gs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:2}}],!1;{var m=!0;let F=u.length;for(let x=0;x<
F;x++){let $=e;Ie(u[x],{instancePath:t+"/legs/"+x,parentData:u,parentDataProperty:x,rootData:y})||(i=i===null?Ie.errors:
i.concat(Ie.errors),e=i.length);var m=$===e;if(!m)break}}}else return D.errors=[{instancePath:t+"/legs",schemaPath:"#/pr\
operties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.route!==void 0){let u=r.
route,l=e;if(e===l)if(u&&typeof u=="object"&&!Array.isArray(u)){let F;if(u.broker===void 0&&(F="broker"))return D.errors=
[{instancePath:t+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty:F}}],!1;{let x=e;
for(let $ in u)if($!=="broker"){return D.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(x===e&&u.broker!==void 0){let $=u.broker;
if(e===e)if(typeof $=="string"){if(!O.test($))return D.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.tok\
en/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return D.errors=[{instancePath:t+"/rout\
e/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1}}}else return D.errors=[{instancePath:t+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0;if(s){
if(r.validUntil!==void 0){let u=r.validUntil,l=e;if(e===e)if(typeof u=="string"){if(f(u)>30)return D.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(u))return D.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return D.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s)if(r.tags!==void 0){
let u=r.tags,l=e;if(e===l)if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>16)return D.errors=[{instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let F in u){let x=e;
if(typeof F=="string"&&!Wr.test(F)){let $={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},propertyName:F};i===null?i=[$]:i.push($),e++}var o=x===e;if(!o){let $={
instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:F}};return i===
null?i=[$]:i.push($),e++,D.errors=i,!1;break}}if(o)for(let F in u){let x=u[F],$=e;if(e===$)if(typeof x=="string"){if(f(x)>
256)return D.errors=[{instancePath:t+"/tags/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return D.errors=[{instancePath:t+"/tags/"+
F.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{
type:"string"}}],!1;var a=$===e;if(!a)break}}else return D.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"object"}}],!1;var s=l===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}else return D.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=i,e===0}var Lr={title:"LegRole",description:"What a leg is for, in an order with exits.",enum:["take_profit","stop_loss"],$id:"c\
ommon.v1.legRole"},Xe=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function S(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return S.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return S.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return S.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return S.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return S.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return S.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:pr.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return S.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(o))return S.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return S.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ue.test(o))return S.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return S.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))
return S.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return S.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(
o))return S.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return S.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return S.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:nr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return S.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(o))return S.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return S.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return S.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.
errors=i,e===0}function me(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker")||
r.clOrdId===void 0&&(m="clOrdId"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!Se.test(o))return me.errors=[{instancePath:t+
"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return me.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return me.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===e)if(typeof o=="string"){if(!Xe.test(o))return me.
errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,128}$"}}],!1}else return me.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>29)return me.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!ee.test(o))return me.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.pos\
itiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else
return me.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>29)return me.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",
keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return me.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"\
common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return me.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.role!==void 0){let o=r.role,a=e;if(!(o==="take_profit"||o==="st\
op_loss"))return me.errors=[{instancePath:t+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:Lr.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.attachedTo!==void 0){let o=r.attachedTo,a=e;if(e===e)if(typeof o=="strin\
g"){if(!Se.test(o))return me.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{1,4}$"}}],!1}else return me.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.side,a=e;if(!(o===
"buy"||o==="sell"||o==="sell_short"))return me.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:mr.enum}}],!1;var s=a===e}else var s=!0;if(s)if(r.terms!==void 0){let o=e;S(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=i===null?S.errors:i.concat(S.errors),e=i.length);var s=o===
e}else var s=!0}}}}}}}}else return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return me.errors=i,e===0}var gr=new RegExp("^[0-9a-f]{32}$","u");function $e(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?U.errors:
i.concat(U.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||
r.request===void 0&&(o="request")||r.digest===void 0&&(o="digest")||r.legs===void 0&&(o="legs"))return $e.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="rece\
ived")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==void 0){let a=e;D(r.request,{instancePath:t+"/request",parentData:r,
parentDataProperty:"request",rootData:y})||(i=i===null?D.errors:i.concat(D.errors),e=i.length);var s=a===e}else var s=!0;
if(s){if(r.digest!==void 0){let a=r.digest,n=e;if(e===e)if(typeof a=="string"){if(!gr.test(a))return $e.errors=[{instancePath:t+
"/digest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return $e.
errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.legs,n=e;if(e===n)if(Array.isArray(a)){if(a.length>64)return $e.errors=
[{instancePath:t+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)
return $e.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var m=!0;let u=a.length;for(let l=0;l<u;l++){let b=e;me(a[l],{instancePath:t+"/legs/"+l,parentData:a,parentDataProperty:l,
rootData:y})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);var m=b===e;if(!m)break}}}else return $e.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}else return $e.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=i,e===0}function fe(r,{
instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="\
orderId")||r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="broker"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!dr.call(xr.properties,a)){return fe.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.action!==void 0){let a=r.action,n=e;if(!(a==="submit"||a==="cancel"||a==="replace"))return fe.errors=
[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:xr.properties.action.
enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!O.
test(a))return fe.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a==
"string"){if(!O.test(a))return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v\
1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,
n=e;if(e===e)if(typeof a=="string"){if(!Se.test(a))return fe.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legI\
d/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return fe.errors=[{instancePath:t+"/legId",schemaPath:"\
common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.
broker,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return fe.errors=[{instancePath:t+"/broker",schemaPath:"common.\
v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.received!==void 0){let a=e;$e(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"\
received",rootData:y})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.seq!==
void 0){let a=r.seq,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return fe.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){
if(a>9007199254740991||isNaN(a))return fe.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return fe.errors=[{instancePath:t+"/seq",
schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;
if(s)if(r.again!==void 0){let a=e;if(r.again!==!0)return fe.errors=[{instancePath:t+"/again",schemaPath:"#/properties/ag\
ain/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=a===e}else var s=!0}}}}}}}}}}else return fe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=i,e===0}var Ur=le;function le(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.broker===void 0&&(a="broker")||r.by===void 0&&(a="by")||r.through===void 0&&(a="\
through")||r.complete===void 0&&(a="complete")||r.orders===void 0&&(a="orders"))return le.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(r.broker!==void 0){let n=r.broker,v=e;if(e===e)if(typeof n==
"string"){if(!O.test(n))return le.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return le.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.by,v=e;
if(e===e)if(typeof n=="string"){if(f(n)>128)return le.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLeng\
th",keyword:"maxLength",params:{limit:128}}],!1}else return le.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worke\
r/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.through!==void 0){let n=r.through,
v=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return le.errors=[{instancePath:t+"/through",schemaPath:"#/\
properties/through/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||
isNaN(n))return le.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return le.errors=[{instancePath:t+"/through",schemaPath:"#\
/properties/through/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=v===e}else var s=!0;if(s){if(r.
complete!==void 0){let n=e;if(typeof r.complete!="boolean")return le.errors=[{instancePath:t+"/complete",schemaPath:"#/p\
roperties/complete/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orders!==void 0){
let n=r.orders,v=e;if(e===v)if(Array.isArray(n)){var m=!0;let l=n.length;for(let b=0;b<l;b++){let F=n[b],x=e;if(e===x)if(F&&
typeof F=="object"&&!Array.isArray(F)){let ye;if(F.account===void 0&&(ye="account")||F.orderId===void 0&&(ye="orderId"))
return le.errors=[{instancePath:t+"/orders/"+b,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{
missingProperty:ye}}],!1;if(F.account!==void 0){let Q=F.account,T=e;if(e===e)if(typeof Q=="string"){if(!O.test(Q))return le.
errors=[{instancePath:t+"/orders/"+b+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return le.errors=[{instancePath:t+"/orders/"+b+"/account",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0;if(o)if(F.orderId!==void 0){let Q=F.orderId,T=e;
if(e===e)if(typeof Q=="string"){if(!O.test(Q))return le.errors=[{instancePath:t+"/orders/"+b+"/orderId",schemaPath:"comm\
on.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return le.errors=[{instancePath:t+
"/orders/"+b+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=T===e}else var o=!0}else
return le.errors=[{instancePath:t+"/orders/"+b,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type:"\
object"}}],!1;var m=x===e;if(!m)break}}else return le.errors=[{instancePath:t+"/orders",schemaPath:"#/properties/orders/\
type",keyword:"type",params:{type:"array"}}],!1;var s=v===e}else var s=!0;if(s)if(r.next!==void 0){let n=r.next,v=e;if(e===
v)if(typeof n=="string"){if(f(n)>129)return le.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/maxLength",
keyword:"maxLength",params:{limit:129}}],!1}else return le.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next\
/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else var s=!0}}}}}else return le.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=i,e===0}var Br=qe;var kr={title:"KillScope",description:"What a kill switch stops: everything of this gateway's tenant, one account, one b\
roker, or one symbol.",enum:["all","account","broker","symbol"],$id:"common.v1.killScope"};var wr=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$","u"),Hr=new RegExp("^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$",
"u");function qe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.scope===void 0&&(m="scope")||r.value===void 0&&(m="value"))return qe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a===
"scope"||a==="value"||a==="after"||a==="unknown")){return qe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.scope!==void 0){let a=r.scope,n=e;
if(!(a==="all"||a==="account"||a==="broker"||a==="symbol"))return qe.errors=[{instancePath:t+"/scope",schemaPath:"common\
.v1.killScope/enum",keyword:"enum",params:{allowedValues:kr.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){
let a=r.value,n=e;if(e===e)if(typeof a=="string"){if(!wr.test(a))return qe.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return qe.
errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.after!==void 0){let a=r.after,n=e;if(e===n)if(typeof a=="string"){if(f(a)>129)return qe.errors=
[{instancePath:t+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:129}}],!1;if(!Hr.test(
a))return qe.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$"}}],!1}else return qe.errors=[{instancePath:t+"/after",schemaPath:"#/propert\
ies/after/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.unknown!==void 0){let a=e;
if(typeof r.unknown!="boolean")return qe.errors=[{instancePath:t+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"\
type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}else return qe.errors=[{instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return qe.errors=i,e===0}var Gr=W,Ir={$id:"operator-alert.v1.schema.json",
title:"OperatorAlert",description:"A monitor found that the broker and the log do not agree, or that they agree again. T\
he last word of each alert is kept. Subject: operator.alert.<account>.<alertId>.",type:"object",required:["alertId","acc\
ount","broker","breach","state","text","log","venue","raisedAt","at","by"],properties:{alertId:{$ref:"common.v1.token",description:"\
Made of what is wrong with what: the same breach found again, by whichever monitor, is the same alert."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker concerned."},breach:{
enum:["untraceable_order","duplicate_order","quantity_exceeded","executions_missing","executions_unproven","execution_di\
ffers","status_differs","order_missing","fate_unknown"],description:"What is wrong. The list with its meanings stands in\
 docs/operations.md."},state:{enum:["raised","cleared"],description:"Whether it is wrong still."},clOrdId:{type:"string",
maxLength:128,description:"FIX 11 ClOrdID of the order at the broker, where one is concerned."},orderId:{$ref:"common.v1\
.token",description:"The order on the log, where there is one."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},text:{$ref:"\
common.v1.text",description:"What was found and what was expected."},log:{type:"object",description:"The log's side: wha\
t the gateway knows.",additionalProperties:!0},venue:{type:"object",description:"The broker's side: what its own lists s\
ay.",additionalProperties:!0},raisedAt:{$ref:"common.v1.timestamp",description:"When it was first raised."},at:{$ref:"co\
mmon.v1.timestamp",description:"When this was said."},by:{$ref:"common.v1.worker",description:"The monitor."},kill:{$ref:"\
common.v1.token",description:"The commandId of the kill that followed by policy."}}};function W(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.alertId===void 0&&(m="alertId")||r.account===void 0&&(m="account")||r.broker===void 0&&
(m="broker")||r.breach===void 0&&(m="breach")||r.state===void 0&&(m="state")||r.text===void 0&&(m="text")||r.log===void 0&&
(m="log")||r.venue===void 0&&(m="venue")||r.raisedAt===void 0&&(m="raisedAt")||r.at===void 0&&(m="at")||r.by===void 0&&(m=
"by"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.alertId!==
void 0){let o=r.alertId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return W.errors=[{instancePath:t+"/alertId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+
"/alertId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return W.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return W.errors=
[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.breach!==void 0){let o=r.breach,a=e;if(!(o==="untraceable_order"||o==="duplicate\
_order"||o==="quantity_exceeded"||o==="executions_missing"||o==="executions_unproven"||o==="execution_differs"||o==="sta\
tus_differs"||o==="order_missing"||o==="fate_unknown"))return W.errors=[{instancePath:t+"/breach",schemaPath:"#/properti\
es/breach/enum",keyword:"enum",params:{allowedValues:Ir.properties.breach.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.
state!==void 0){let o=r.state,a=e;if(!(o==="raised"||o==="cleared"))return W.errors=[{instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:Ir.properties.state.enum}}],!1;var s=a===e}else var s=!0;if(s){
if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return W.errors=[{instancePath:t+
"/clOrdId",schemaPath:"#/properties/clOrdId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=
[{instancePath:t+"/clOrdId",schemaPath:"#/properties/clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return W.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let o=r.brokerOrderId,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>128)return W.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOr\
derId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,
a=e;if(e===e)if(typeof o=="string"){if(f(o)>1024)return W.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return W.errors=[{instancePath:t+"/text",schemaPath:"common.v1\
.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.log!==void 0){let o=r.log,a=e;
if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return W.errors=[{instancePath:t+"/log",schemaPath:"#/properties/l\
og/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.venue!==void 0){let o=r.venue,a=e;
if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return W.errors=[{instancePath:t+"/venue",schemaPath:"#/properties\
/venue/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.raisedAt!==void 0){let o=r.
raisedAt,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return W.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.\
v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return W.errors=[{instancePath:t+"/rais\
edAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!N.test(o))return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return W.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
kill!==void 0){let o=r.kill,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return W.errors=[{instancePath:t+"/kill",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+
"/kill",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}else
return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=i,e===0}
var Jr=ie;function ie(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.cancelOpen===void 0&&(m="cancelOpen")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&
(m="at"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="cancelOpen"||a==="reason"||a==="by"||a==="at"||a==="\
alertId")){return ie.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}}],!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,n=e;if(e===e)if(typeof a=="string"){
if(!O.test(a))return ie.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ie.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,n=e;if(!(a===
"all"||a==="account"||a==="broker"||a==="symbol"))return ie.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killS\
cope/enum",keyword:"enum",params:{allowedValues:kr.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.
value,n=e;if(e===e)if(typeof a=="string"){if(!wr.test(a))return ie.errors=[{instancePath:t+"/value",schemaPath:"common.v\
1.killValue/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return ie.errors=
[{instancePath:t+"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.cancelOpen!==void 0){let a=e;if(typeof r.cancelOpen!="boolean")return ie.errors=[{instancePath:t+"/c\
ancelOpen",schemaPath:"#/properties/cancelOpen/type",keyword:"type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.reason!==void 0){let a=r.reason,n=e;if(e===n)if(typeof a=="string"){if(f(a)>512)return ie.errors=[{instancePath:t+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(f(a)<1)return ie.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return ie.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(a)<1)return ie.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return ie.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return ie.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return ie.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.alertId!==void 0){let a=r.alertId,n=e;if(e===e)if(typeof a==
"string"){if(!O.test(a))return ie.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ie.errors=[{instancePath:t+"/alertId",schemaPath:"common.v\
1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}}else return ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=i,e===0}var Kr=z,$r={$id:"operator-resol\
ve.v1.schema.json",title:"OperatorResolve",description:"An operator's word on a send whose fate nobody could find out. T\
he router answers on the order's log. Subject: operator.resolve.<account>.",type:"object",additionalProperties:!1,required:[
"commandId","account","orderId","legId","clOrdId","attempt","verdict","reason","by","at"],properties:{commandId:{$ref:"c\
ommon.v1.token",description:"Chosen by whoever decides, never used again: the same command twice has no second effect."},
account:{$ref:"common.v1.token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OM\
S gave the order."},legId:{$ref:"common.v1.legId",description:"The child order."},clOrdId:{$ref:"common.v1.clOrdId",description:"\
The send that was looked at: of the order, or of a change. Of another one the command says nothing."},attempt:{type:"int\
eger",minimum:1,maximum:9007199254740991,description:"Which of the sends under that id was looked at."},verdict:{enum:["\
placed","never_placed","send_again","give_up"],description:"placed: the broker has it, under the id that is named. never\
_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is ended h\
ere, and cancelled should it turn up."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"For placed: the broke\
r's own id, FIX 37 OrderID. The broker is asked about it before anything is believed."},reason:{type:"string",minLength:1,
maxLength:512,description:"Why, in the decider's words."},by:{$ref:"common.v1.person"},at:{$ref:"common.v1.timestamp",description:"\
When it was decided."}}};function z(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.account===void 0&&
(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||r.clOrdId===void 0&&(m="clOrdId")||r.attempt===
void 0&&(m="attempt")||r.verdict===void 0&&(m="verdict")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===
void 0&&(m="at"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!dr.call($r.properties,a)){return z.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.commandId!==void 0){let a=r.
commandId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return z.errors=[{instancePath:t+"/commandId",schemaPath:"co\
mmon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+
"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return z.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return z.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return z.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return z.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,n=e;if(e===e)if(typeof a=="string"){
if(!Se.test(a))return z.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,4}$"}}],!1}else return z.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let a=r.clOrdId,n=e;if(e===e)if(typeof a==
"string"){if(!Xe.test(a))return z.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return z.errors=[{instancePath:t+"/clOrdId",schemaPath:"common\
.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.attempt!==void 0){let a=r.
attempt,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return z.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return z.errors=[{instancePath:t+"/attempt",schemaPath:"#/\
properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.
verdict!==void 0){let a=r.verdict,n=e;if(!(a==="placed"||a==="never_placed"||a==="send_again"||a==="give_up"))return z.errors=
[{instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:$r.properties.verdict.
enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let a=r.brokerOrderId,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>128)return z.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return z.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOr\
derId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,
n=e;if(e===n)if(typeof a=="string"){if(f(a)>512)return z.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(f(a)<1)return z.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:t+"/reason",
schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==
void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return z.errors=[{instancePath:t+"/by",schemaPath:"co\
mmon.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(a)<1)return z.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.
at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp\
/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return z.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0}}}}}}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return z.errors=i,e===0}var Yr=pe;function pe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.lifts===void 0&&(m="lifts")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&(m=
"at"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="lifts"||a==="reason"||a==="by"||a==="at")){return pe.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return pe.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return pe.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,n=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return pe.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"en\
um",params:{allowedValues:kr.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,n=e;if(e===e)
if(typeof a=="string"){if(!wr.test(a))return pe.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return pe.errors=[{instancePath:t+"\
/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.lifts!==void 0){let a=r.lifts,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return pe.errors=[{instancePath:t+"\
/lifts",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return pe.
errors=[{instancePath:t+"/lifts",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,n=e;if(e===n)if(typeof a=="string"){if(f(a)>512)return pe.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(f(a)<
1)return pe.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return pe.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)
return pe.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(f(a)<1)return pe.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return pe.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)
return pe.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(a))return pe.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return pe.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return pe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=i,e===0}var et=Je;function _(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0,s=e;U(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.legId===void 0&&(v="legId")||r.broker===void 0&&(v="bro\
ker")||r.clOrdId===void 0&&(v="clOrdId"))return _.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:v}}],!1;if(r.legId!==void 0){let u=r.legId,l=e;if(e===e)if(typeof u=="string"){if(!Se.test(
u))return _.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return _.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.broker!==void 0){let u=r.broker,l=e;if(e===e)if(typeof u=="stri\
ng"){if(!O.test(u))return _.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let u=r.clOrdId,l=e;if(e===
e)if(typeof u=="string"){if(!Xe.test(u))return _.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return _.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let u=r.brokerOrderId,l=e;if(e===e)if(typeof u=="string"){if(f(u)>128)return _.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return _.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=l===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let u=r.transactTime,l=e;if(e===e)if(typeof u=="string"){if(f(u)>30)return _.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(u))return _.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return _.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=l===e}else var o=!0}}}}else
return _.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return _.
errors=i,e===0}function Je(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(
r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Je.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Je.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=i,e===
0}var rt=Ee;function Ee(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return Ee.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Ee.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ee.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}else return Ee.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=i,e===0}var tt=we;function we(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return we.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return we.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return we.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return we.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return we.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="st\
ring"){if(!O.test(a))return we.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return we.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return we.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return we.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return we.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return we.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return we.errors=i,e===0}var st=Ze;function Ze(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Ze.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Ze.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Ze.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}else
return Ze.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=i,e===
0}var ot=Ke;function Ke(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ke.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Ke.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Ke.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=i,e===0}var at=Ye;function Ye(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ye.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Ye.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Ye.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=i,e===0}var it=Qe;function Qe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Qe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return Qe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return Qe.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return Qe.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Qe.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return Qe.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=i,e===0}var nt=er;function er(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return er.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return er.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return er.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=i,e===0}var mt=Ne;function Ne(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return Ne.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return Ne.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Ne.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ne.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return Ne.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=i,e===0}var ct=rr;function rr(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return rr.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return rr.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return rr.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=i,e===0}var lt=Ae;function Ae(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms")||r.validUntil===void 0&&(m="validUntil"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return Ae.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_replace"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Ae.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,6\
4}$"}}],!1}else return Ae.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;S(r.terms,{instancePath:t+"/terms",parentData:r,
parentDataProperty:"terms",rootData:y})||(i=i===null?S.errors:i.concat(S.errors),e=i.length);var s=o===e}else var s=!0;if(s)
if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return Ae.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(o))return Ae.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Ae.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else return Ae.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=i,e===0}var pt=$e,dt=Re;function Re(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(U(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return Re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return Re.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;D(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||
(i=i===null?D.errors:i.concat(D.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!gr.test(o))return Re.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return Re.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(
L.errors),e=i.length);var s=o===e}else var s=!0}}}else return Re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Re.errors=i,e===0}var ft=tr;function tr(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return tr.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return tr.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}else
return tr.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tr.errors=i,e===
0}var ut=Ve;function Ve(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Ve.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Ve.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ve.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}else return Ve.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=i,e===0}var yt=R,ht={$id:"order-replace-\
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
est is refused, not sent late."}},minProperties:5};function R(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return R.errors=[{instancePath:t,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||
r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return R.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!dr.
call(ht.properties,a)){return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,n=e;if(e===e)if(typeof a==
"string"){if(!O.test(a))return R.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+"/requestId",schemaPath:"common\
.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.
account,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return R.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.orderId!==void 0){let a=r.orderId,n=e;if(e===e)if(typeof a=="string"){if(!O.test(a))return R.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,n=e;if(e===e)if(typeof a=="string"){if(!Se.test(a))return R.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return R.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let a=r.orderQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return R.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!ee.test(a))return R.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let a=r.price,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return R.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(a))return R.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return R.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ue.test(a))return R.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let a=r.trailAmount,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return R.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(a))
return R.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let a=r.trailPercent,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return R.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(
a))return R.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let a=r.timeInForce,n=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||
a==="gtd"))return R.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:nr.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return R.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(a))return R.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return R.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}}}}}}}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return R.errors=i,e===0}var vt=We;function We(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return We.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return We.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return We.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return We.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;S(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(i=
i===null?S.errors:i.concat(S.errors),e=i.length);var s=o===e}else var s=!0}}else return We.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=i,e===0}var gt=Fe,kt={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace","resolve"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.to\
ken",description:"The OMS's request, the digest of a new order under a known id, or an operator's command."},reason:{$ref:"\
common.v1.reason"}}};function Fe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;
if(U(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||
r.requestId===void 0&&(m="requestId")||r.reason===void 0&&(m="reason"))return Fe.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return Fe.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request_refus\
ed"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="\
replace"||o==="resolve"))return Fe.errors=[{instancePath:t+"/request",schemaPath:"#/properties/request/enum",keyword:"en\
um",params:{allowedValues:kt.properties.request.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.
requestId,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return Fe.errors=[{instancePath:t+"/requestId",schemaPath:"c\
ommon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}}else return Fe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=i,e===0}var wt=D,Pt=Pe,bt={$id:"order-resolved.v1.sc\
hema.json",title:"OrderResolved",description:"An operator's word on a send whose fate was not known. What follows from i\
t, such as the leg's end, is an event of its own. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.le\
gEvent"}],type:"object",required:["type","requestId","verdict","attempt","decidedBy","reason"],properties:{type:{const:"\
resolved",description:"Which event this is."},requestId:{$ref:"common.v1.token",description:"The operator's command."},verdict:{
enum:["placed","never_placed","send_again","give_up"],description:"placed: the broker has it, under the id that is named\
. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is \
ended here, and cancelled should it turn up."},attempt:{type:"integer",minimum:1,maximum:9007199254740991,description:"W\
hich of the sends under clOrdId it is about."},decidedBy:{$ref:"common.v1.person"},reason:{$ref:"common.v1.reason"}}};function Pe(r,{
instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,parentData:k,
parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.verdict===void 0&&(m="verdict")||
r.attempt===void 0&&(m="attempt")||r.decidedBy===void 0&&(m="decidedBy")||r.reason===void 0&&(m="reason"))return Pe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="resolved")return Pe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"resolved"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o==
"string"){if(!O.test(o))return Pe.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Pe.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.verdict!==void 0){let o=r.
verdict,a=e;if(!(o==="placed"||o==="never_placed"||o==="send_again"||o==="give_up"))return Pe.errors=[{instancePath:t+"/\
verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:bt.properties.verdict.enum}}],!1;var s=a===
e}else var s=!0;if(s){if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Pe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Pe.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return Pe.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.decidedBy!==void 0){let o=r.decidedBy,a=e;if(e===e)if(typeof o==
"string"){if(f(o)>128)return Pe.errors=[{instancePath:t+"/decidedBy",schemaPath:"common.v1.person/maxLength",keyword:"ma\
xLength",params:{limit:128}}],!1;if(f(o)<1)return Pe.errors=[{instancePath:t+"/decidedBy",schemaPath:"common.v1.person/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return Pe.errors=[{instancePath:t+"/decidedBy",schemaPath:"comm\
on.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(
L.errors),e=i.length);var s=o===e}else var s=!0}}}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Pe.errors=i,e===0}var _t=de;var xt={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function de(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(_(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return de.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return de.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRes\
tatementReason/enum",keyword:"enum",params:{allowedValues:xt.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return de.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return de.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return de.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(f(o)>30)return de.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(o))return de.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return de.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return de.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(
o))return de.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return de.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.d\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return de.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/\
maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(o))return de.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return de.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return de.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(o))return de.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return de.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}}}}}}else return de.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=i,e===0}var It=p,yr={$id:"order-state.v1\
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
Of the order it was about."}}},sentAt:{$ref:"common.v1.timestamp",description:"When the intent of its newest send, of th\
e order or of a change, was recorded."},resolved:{type:"object",title:"Resolved",description:"An operator's newest word \
on a send whose fate was not known.",required:["requestId","verdict","clOrdId","attempt"],properties:{requestId:{$ref:"c\
ommon.v1.token",description:"The operator's command."},verdict:{enum:["placed","never_placed","send_again","give_up"],description:"\
placed: the broker has it, under the id that is named. never_placed: it does not. send_again: one more send under the sa\
me id is permitted. give_up: nobody will know; it is ended here, and cancelled should it turn up."},clOrdId:{$ref:"commo\
n.v1.clOrdId",description:"The send that it is about."},attempt:{type:"integer",minimum:1,maximum:9007199254740991,description:"\
And which of the sends under that id: it permits nothing for a later one."}}}},title:"Leg",description:"One child order \
as it stands."},description:"The child orders."},requests:{type:"array",description:"Ids of the newest requests about th\
is order that were dealt with, at most 512: a repeat has no effect. Cancels stay longest.",items:{type:"string"}},pendingCancel:{
$ref:"common.v1.token",description:"The cancel request that is under way."},fees:{$ref:"common.v1.exactDecimal",description:"\
Sum of the executions' expected fees."},receivedAt:{$ref:"common.v1.timestamp",description:"When the gateway recorded th\
e order."},updatedAt:{$ref:"common.v1.timestamp",description:"When the gateway recorded the newest event."},reason:{$ref:"\
common.v1.reason",description:"Why the order was refused or ended, where there is a reason."}}};function oe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.side===void 0&&(m="side")||r.execId===void 0&&(m=
"execId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==void 0){let o=r.symbol,a=e;if(e===e)if(typeof o==
"string"){if(!lr.test(o))return oe.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return oe.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.
side,a=e;if(!(o==="buy"||o==="sell"||o==="sell_short"))return oe.errors=[{instancePath:t+"/side",schemaPath:"common.v1.s\
ide/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.
execId,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return oe.errors=[{instancePath:t+"/execId",schemaPath:"common.v1\
.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return oe.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return oe.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){
let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return oe.errors=[{instancePath:t+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(o))return oe.errors=[{instancePath:t+
"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return oe.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/\
type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.lastPx!==void 0){let o=r.lastPx,a=e;
if(e===e)if(typeof o=="string"){if(f(o)>30)return oe.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/max\
Length",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(o))return oe.errors=[{instancePath:t+"/lastPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return oe.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return oe.errors=i,e===0}function Te(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return Te.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return Te.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(o))return Te.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Te.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return Te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=i,e===
0}function p(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let B;if(r.account===void 0&&(B="account")||r.orderId===void 0&&(B="orderId")||r.version===
void 0&&(B="version")||r.digest===void 0&&(B="digest")||r.request===void 0&&(B="request")||r.order===void 0&&(B="order")||
r.legs===void 0&&(B="legs")||r.requests===void 0&&(B="requests")||r.fees===void 0&&(B="fees")||r.receivedAt===void 0&&(B=
"receivedAt")||r.updatedAt===void 0&&(B="updatedAt"))return p.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:B}}],!1;if(r.account!==void 0){let j=r.account,K=e;if(e===e)if(typeof j=="string"){if(!O.
test(j))return p.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.orderId!==void 0){let j=r.orderId,K=e;if(e===e)if(typeof j==
"string"){if(!O.test(j))return p.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.version!==void 0){let j=r.version,
K=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return p.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===K&&typeof j=="number"&&isFinite(j)){if(j>9007199254740991||
isNaN(j))return p.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(j<1||isNaN(j))return p.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=K===e}else var s=!0;if(s){if(r.
digest!==void 0){let j=r.digest,K=e;if(e===e)if(typeof j=="string"){if(!gr.test(j))return p.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return p.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else
var s=!0;if(s){if(r.request!==void 0){let j=e;D(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:y})||(i=i===null?D.errors:i.concat(D.errors),e=i.length);var s=j===e}else var s=!0;if(s){if(r.order!==void 0){
let j=e;ae(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(i=i===null?ae.errors:
i.concat(ae.errors),e=i.length);var s=j===e}else var s=!0;if(s){if(r.legs!==void 0){let j=r.legs,K=e;if(e===K)if(Array.isArray(
j)){var m=!0;let Ce=j.length;for(let d=0;d<Ce;d++){let w=j[d],fr=e;if(e===fr)if(w&&typeof w=="object"&&!Array.isArray(w)){
let ve;if(w.legId===void 0&&(ve="legId")||w.broker===void 0&&(ve="broker")||w.clOrdId===void 0&&(ve="clOrdId")||w.working===
void 0&&(ve="working")||w.ordStatus===void 0&&(ve="ordStatus")||w.sending===void 0&&(ve="sending")||w.attempt===void 0&&
(ve="attempt")||w.terms===void 0&&(ve="terms")||w.cumQty===void 0&&(ve="cumQty")||w.cumCost===void 0&&(ve="cumCost")||w.
executions===void 0&&(ve="executions")||w.busted===void 0&&(ve="busted")||w.replaceVersion===void 0&&(ve="replaceVersion")||
w.priorIds===void 0&&(ve="priorIds"))return p.errors=[{instancePath:t+"/legs/"+d,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:ve}}],!1;if(w.legId!==void 0){let c=w.legId,A=e;if(e===e)if(typeof c==
"string"){if(!Se.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.broker!==void 0){let c=w.
broker,A=e;if(e===e)if(typeof c=="string"){if(!O.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;
if(o){if(w.role!==void 0){let c=w.role,A=e;if(!(c==="take_profit"||c==="stop_loss"))return p.errors=[{instancePath:t+"/l\
egs/"+d+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:Lr.enum}}],!1;var o=A===e}else var o=!0;
if(o){if(w.attachedTo!==void 0){let c=w.attachedTo,A=e;if(e===e)if(typeof c=="string"){if(!Se.test(c))return p.errors=[{
instancePath:t+"/legs/"+d+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1\
,4}$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/attachedTo",schemaPath:"common.v1.legId/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.side!==void 0){let c=w.side,A=e;if(!(c==="buy"||c===
"sell"||c==="sell_short"))return p.errors=[{instancePath:t+"/legs/"+d+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:mr.enum}}],!1;var o=A===e}else var o=!0;if(o){if(w.clOrdId!==void 0){let c=w.clOrdId,A=e;if(e===
e)if(typeof c=="string"){if(!Xe.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/clOrdId",schemaPath:"common.v1.clO\
rdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return p.errors=[{instancePath:t+"/l\
egs/"+d+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;
if(o){if(w.brokerOrderId!==void 0){let c=w.brokerOrderId,A=e;if(e===e)if(typeof c=="string"){if(f(c)>128)return p.errors=
[{instancePath:t+"/legs/"+d+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.working!==void 0){let c=w.working,A=e;
if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partially_filled"||c==="filled"||
c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c==="done_for_day"||c==="sus\
pended"||c==="stopped"||c==="calculated"))return p.errors=[{instancePath:t+"/legs/"+d+"/working",schemaPath:"common.v1.o\
rdStatus/enum",keyword:"enum",params:{allowedValues:hr.enum}}],!1;var o=A===e}else var o=!0;if(o){if(w.ordStatus!==void 0){
let c=w.ordStatus,A=e;if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||c==="partiall\
y_filled"||c==="filled"||c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="expired"||c===
"done_for_day"||c==="suspended"||c==="stopped"||c==="calculated"))return p.errors=[{instancePath:t+"/legs/"+d+"/ordStatu\
s",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:hr.enum}}],!1;var o=A===e}else var o=!0;if(o){
if(w.sending!==void 0){let c=w.sending,A=e;if(!(c==="not_sent"||c==="in_flight"||c==="unknown"||c==="acknowledged"))return p.
errors=[{instancePath:t+"/legs/"+d+"/sending",schemaPath:"#/properties/legs/items/properties/sending/enum",keyword:"enum",
params:{allowedValues:yr.properties.legs.items.properties.sending.enum}}],!1;var o=A===e}else var o=!0;if(o){if(w.attempt!==
void 0){let c=w.attempt,A=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return p.errors=[{instancePath:t+"/\
legs/"+d+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===A&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return p.errors=[{instancePath:t+"/legs/"+
d+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return p.errors=[{instancePath:t+"/legs/"+d+"/attempt",schemaPath:"#/properties/legs/items/propertie\
s/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=A===e}else var o=!0;if(o){if(w.terms!==
void 0){let c=e;S(w.terms,{instancePath:t+"/legs/"+d+"/terms",parentData:w,parentDataProperty:"terms",rootData:y})||(i=i===
null?S.errors:i.concat(S.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(w.cumQty!==void 0){let c=w.cumQty,A=e;if(e===
e)if(typeof c=="string"){if(f(c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/cumQty",schemaPath:"common.v1.exactDec\
imal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/c\
umQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.cumCost!==void 0){let c=w.cumCost,A=e;if(e===e)if(typeof c=="st\
ring"){if(f(c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"\
maxLength",params:{limit:64}}],!1;if(!Y.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/cumCost",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=
[{instancePath:t+"/legs/"+d+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=A===e}else var o=!0;if(o){if(w.executions!==void 0){let c=w.executions,A=e;if(e===A)if(Array.isArray(c)){var a=!0;
let H=c.length;for(let h=0;h<H;h++){let P=c[h],ce=e;if(e===ce)if(P&&typeof P=="object"&&!Array.isArray(P)){let ke;if(P.execId===
void 0&&(ke="execId")||P.lastQty===void 0&&(ke="lastQty")||P.lastPx===void 0&&(ke="lastPx"))return p.errors=[{instancePath:t+
"/legs/"+d+"/executions/"+h,schemaPath:"#/properties/legs/items/properties/executions/items/required",keyword:"required",
params:{missingProperty:ke}}],!1;if(P.execId!==void 0){let I=P.execId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",
params:{limit:128}}],!1;if(f(I)<1)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/execId",schemaPath:"com\
mon.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/ex\
ecutions/"+h+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;
if(n){if(P.lastQty!==void 0){let I=P.lastQty,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>29)return p.errors=[{instancePath:t+
"/legs/"+d+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!ee.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positive\
Decimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(P.lastPx!==void 0){let I=P.lastPx,Z=e;if(e===e)if(typeof I==
"string"){if(f(I)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decima\
l/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/exe\
cutions/"+h+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\
\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastPx",schemaPath:"common.v\
1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(P.brokerOrderId!==void 0){
let I=P.brokerOrderId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/exec\
utions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else
return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n){if(P.brokerCumQty!==void 0){let I=P.brokerCumQty,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerCumQ\
ty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(I))return p.errors=[
{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+
h+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;
if(n){if(P.fees!==void 0){let I=P.fees,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>64)return p.errors=[{instancePath:t+"\
/legs/"+d+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var n=Z===e}else var n=!0;if(n){if(P.instrumentLegs!==void 0){let I=P.instrumentLegs,Z=e;if(e===Z)if(Array.isArray(I)){var v=!0;
let Dr=I.length;for(let Be=0;Be<Dr;Be++){let jr=e;oe(I[Be],{instancePath:t+"/legs/"+d+"/executions/"+h+"/instrumentLegs/"+
Be,parentData:I,parentDataProperty:Be,rootData:y})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var v=jr===e;if(!v)
break}}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/instrumentLegs",schemaPath:"#/properties/legs\
/items/properties/executions/items/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var n=Z===e}else
var n=!0;if(n){if(P.transactTime!==void 0){let I=P.transactTime,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/transactT\
ime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/transactTime",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var n=Z===e}else var n=!0;if(n)if(P.restated!==void 0){
let I=e;if(P.restated!==!0)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/restated",schemaPath:"#/proper\
ties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{allowedValue:!0}}],!1;var n=I===
e}else var n=!0}}}}}}}}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h,schemaPath:"#/properties/legs/i\
tems/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=ce===e;if(!a)break}}else return p.
errors=[{instancePath:t+"/legs/"+d+"/executions",schemaPath:"#/properties/legs/items/properties/executions/type",keyword:"\
type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){if(w.busted!==void 0){let c=w.busted,A=e;if(e===A)if(Array.
isArray(c)){var u=!0;let H=c.length;for(let h=0;h<H;h++){let P=c[h],ce=e;if(e===ce)if(P&&typeof P=="object"&&!Array.isArray(
P)){let ke;if(P.execId===void 0&&(ke="execId"))return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h,schemaPath:"#/pr\
operties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:ke}}],!1;if(P.execId!==
void 0){let I=P.execId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/bus\
ted/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(I)<1)return p.
errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/type",
keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l){if(P.brokerOrderId!==void 0){let I=P.brokerOrderId,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/busted/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var l=Z===e}else var l=!0;if(l){if(P.brokerCumQty!==void 0){let I=P.brokerCumQty,Z=e;if(e===e)if(typeof I=="string"){
if(f(I)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLen\
gth",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.dec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l){if(P.lastQty!==void 0){let I=P.lastQty,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>29)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/lastQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!ee.test(I))return p.errors=[{instancePath:t+
"/legs/"+d+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?\
!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;
if(l){if(P.transactTime!==void 0){let I=P.transactTime,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>30)return p.errors=[{
instancePath:t+"/legs/"+d+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!N.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/transactTime",schemaPath:"common\
.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04\
|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0;if(l)if(P.bustedAt!==void 0){let I=P.bustedAt,Z=e;if(e===e)if(typeof I==
"string"){if(f(I)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestam\
p/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/bust\
ed/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|0\
8|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-\
9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/bustedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var l=Z===e}else var l=!0}}}}}else return p.errors=
[{instancePath:t+"/legs/"+d+"/busted/"+h,schemaPath:"#/properties/legs/items/properties/busted/items/type",keyword:"type",
params:{type:"object"}}],!1;var u=ce===e;if(!u)break}}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted",schemaPath:"\
#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){
if(w.pendingCancel!==void 0){let c=w.pendingCancel,A=e;if(e===e)if(typeof c=="string"){if(!O.test(c))return p.errors=[{instancePath:t+
"/legs/"+d+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.pendingReplace!==void 0){let c=w.pendingReplace,A=e;
if(e===A)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.requestId===void 0&&(H="requestId")||c.clOrdId===void 0&&
(H="clOrdId")||c.terms===void 0&&(H="terms")||c.sending===void 0&&(H="sending")||c.attempt===void 0&&(H="attempt")||c.validUntil===
void 0&&(H="validUntil"))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace",schemaPath:"#/properties/legs/ite\
ms/properties/pendingReplace/required",keyword:"required",params:{missingProperty:H}}],!1;if(c.requestId!==void 0){let h=c.
requestId,P=e;if(e===e)if(typeof h=="string"){if(!O.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace\
/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var b=P===e}else var b=!0;if(b){if(c.clOrdId!==void 0){let h=c.clOrdId,P=e;if(e===e)if(typeof h=="st\
ring"){if(!Xe.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdI\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return p.errors=[{instancePath:t+"/legs\
/"+d+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var b=P===
e}else var b=!0;if(b){if(c.terms!==void 0){let h=e;S(c.terms,{instancePath:t+"/legs/"+d+"/pendingReplace/terms",parentData:c,
parentDataProperty:"terms",rootData:y})||(i=i===null?S.errors:i.concat(S.errors),e=i.length);var b=h===e}else var b=!0;if(b){
if(c.sending!==void 0){let h=c.sending,P=e;if(!(h==="not_sent"||h==="in_flight"||h==="unknown"))return p.errors=[{instancePath:t+
"/legs/"+d+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/sending/en\
um",keyword:"enum",params:{allowedValues:yr.properties.legs.items.properties.pendingReplace.properties.sending.enum}}],!1;
var b=P===e}else var b=!0;if(b){if(c.attempt!==void 0){let h=c.attempt,P=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/attempt",schemaPath:"#/properties/legs/items/properties\
/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof h=="number"&&isFinite(
h)&&(h>9007199254740991||isNaN(h)))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/attempt",schemaPath:"#/p\
roperties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var b=P===e}else var b=!0;if(b)if(c.validUntil!==void 0){let h=c.validUntil,P=e;if(e===e)if(typeof h=="string"){if(f(
h)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/va\
lidUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var b=P===e}else var b=!0}}}}}else return p.errors=
[{instancePath:t+"/legs/"+d+"/pendingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/type",keyword:"\
type",params:{type:"object"}}],!1;var o=A===e}else var o=!0;if(o){if(w.replaceVersion!==void 0){let c=w.replaceVersion,A=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return p.errors=[{instancePath:t+"/legs/"+d+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return p.errors=[{instancePath:t+"/legs/"+d+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(c<0||isNaN(c))return p.errors=[{instancePath:t+"/legs/"+d+"/replaceVersion",schemaPath:"#/properties/legs/items/pr\
operties/replaceVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=A===e}else var o=!0;if(o){
if(w.priorIds!==void 0){let c=w.priorIds,A=e;if(e===A)if(Array.isArray(c)){var F=!0;let H=c.length;for(let h=0;h<H;h++){
let P=c[h],ce=e;if(e===ce)if(P&&typeof P=="object"&&!Array.isArray(P)){let ke;if(P.clOrdId===void 0&&(ke="clOrdId"))return p.
errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h,schemaPath:"#/properties/legs/items/properties/priorIds/items/required",
keyword:"required",params:{missingProperty:ke}}],!1;if(P.clOrdId!==void 0){let I=P.clOrdId,Z=e;if(e===e)if(typeof I=="st\
ring"){if(!Xe.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdI\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return p.errors=[{instancePath:t+"/legs\
/"+d+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var x=Z===
e}else var x=!0;if(x)if(P.brokerOrderId!==void 0){let I=P.brokerOrderId,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)
return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLengt\
h",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var x=Z===e}else var x=!0}else
return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h,schemaPath:"#/properties/legs/items/properties/priorIds/items\
/type",keyword:"type",params:{type:"object"}}],!1;var F=ce===e;if(!F)break}}else return p.errors=[{instancePath:t+"/legs\
/"+d+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"type",params:{type:"array"}}],!1;
var o=A===e}else var o=!0;if(o){if(w.reason!==void 0){let c=e;L(w.reason,{instancePath:t+"/legs/"+d+"/reason",parentData:w,
parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var o=c===e}else var o=!0;
if(o){if(w.filledQty!==void 0){let c=w.filledQty,A=e;if(e===e)if(typeof c=="string"){if(f(c)>64)return p.errors=[{instancePath:t+
"/legs/"+d+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
c))return p.errors=[{instancePath:t+"/legs/"+d+"/filledQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",
params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/filledQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.older!==void 0){
let c=w.older,A=e;if(e===A)if(Array.isArray(c)){var $=!0;let H=c.length;for(let h=0;h<H;h++){let P=c[h],ce=e;if(e===ce)if(typeof P==
"string"){if(f(P)>192)return p.errors=[{instancePath:t+"/legs/"+d+"/older/"+h,schemaPath:"#/properties/legs/items/proper\
ties/older/items/maxLength",keyword:"maxLength",params:{limit:192}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+
"/older/"+h,schemaPath:"#/properties/legs/items/properties/older/items/type",keyword:"type",params:{type:"string"}}],!1;
var $=ce===e;if(!$)break}}else return p.errors=[{instancePath:t+"/legs/"+d+"/older",schemaPath:"#/properties/legs/items/\
properties/older/type",keyword:"type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){if(w.olderQty!==void 0){
let c=w.olderQty,A=e;if(e===A)if(Array.isArray(c)){var ye=!0;let H=c.length;for(let h=0;h<H;h++){let P=c[h],ce=e;if(e===
ce)if(P&&typeof P=="object"&&!Array.isArray(P)){let ke;if(P.cumQty===void 0&&(ke="cumQty")||P.cumCost===void 0&&(ke="cum\
Cost"))return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h,schemaPath:"#/properties/legs/items/properties/olderQt\
y/items/required",keyword:"required",params:{missingProperty:ke}}],!1;if(P.brokerOrderId!==void 0){let I=P.brokerOrderId,
Z=e;if(e===e)if(typeof I=="string"){if(f(I)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var Q=Z===e}else var Q=!0;if(Q){if(P.cumQty!==void 0){let I=P.cumQty,Z=e;if(e===e)if(typeof I=="string"){if(f(I)>64)return p.
errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!Y.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var Q=Z===e}else var Q=!0;if(Q)if(P.cumCost!==void 0){let I=P.cumCost,Z=e;if(e===e)if(typeof I=="str\
ing"){if(f(I)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecima\
l/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(I))return p.errors=[{instancePath:t+"/legs/"+d+"/olde\
rQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9\
]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exact\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var Q=Z===e}else var Q=!0}}else return p.errors=[{instancePath:t+
"/legs/"+d+"/olderQty/"+h,schemaPath:"#/properties/legs/items/properties/olderQty/items/type",keyword:"type",params:{type:"\
object"}}],!1;var ye=ce===e;if(!ye)break}}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty",schemaPath:"#/pro\
perties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){if(w.
olderThrough!==void 0){let c=w.olderThrough,A=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return p.errors=[{instancePath:t+
"/legs/"+d+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(
c))return p.errors=[{instancePath:t+"/legs/"+d+"/olderThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",
params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-\
9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"\
/legs/"+d+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else
var o=!0;if(o){if(w.countedThrough!==void 0){let c=w.countedThrough,A=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return p.
errors=[{instancePath:t+"/legs/"+d+"/countedThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{
limit:30}}],!1;if(!N.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/countedThrough",schemaPath:"common.v1.timesta\
mp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-\
(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/countedThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var o=A===e}else var o=!0;if(o){if(w.fees!==void 0){let c=w.fees,A=e;if(e===e)if(typeof c=="string"){if(f(
c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLeng\
th",params:{limit:64}}],!1;if(!Y.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/fees",schemaPath:"common.v1.exact\
Decimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;
if(o){if(w.workingSince!==void 0){let c=w.workingSince,A=e;if(e===e)if(typeof c=="string"){if(f(c)>30)return p.errors=[{
instancePath:t+"/legs/"+d+"/workingSince",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!N.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)\
|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/workingSince",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else
var o=!0;if(o){if(w.hold!==void 0){let c=e;Te(w.hold,{instancePath:t+"/legs/"+d+"/hold",parentData:w,parentDataProperty:"\
hold",rootData:y})||(i=i===null?Te.errors:i.concat(Te.errors),e=i.length);var o=c===e}else var o=!0;if(o){if(w.triggered!==
void 0){let c=e;if(w.triggered!==!0)return p.errors=[{instancePath:t+"/legs/"+d+"/triggered",schemaPath:"#/properties/le\
gs/items/properties/triggered/const",keyword:"const",params:{allowedValue:!0}}],!1;var o=c===e}else var o=!0;if(o){if(w.
restated!==void 0){let c=w.restated,A=e;if(e===A)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.transactTime===
void 0&&(H="transactTime")||c.brokerOrderId===void 0&&(H="brokerOrderId"))return p.errors=[{instancePath:t+"/legs/"+d+"/\
restated",schemaPath:"#/properties/legs/items/properties/restated/required",keyword:"required",params:{missingProperty:H}}],
!1;if(c.transactTime!==void 0){let h=c.transactTime,P=e;if(e===e)if(typeof h=="string"){if(f(h)>30)return p.errors=[{instancePath:t+
"/legs/"+d+"/restated/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!N.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/restated/transactTime",schemaPath:"common.v1.timestamp/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|\
[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=
[{instancePath:t+"/legs/"+d+"/restated/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var T=P===e}else var T=!0;if(T)if(c.brokerOrderId!==void 0){let h=c.brokerOrderId,P=e;if(e===e)if(typeof h==
"string"){if(f(h)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/restated/brokerOrderId",schemaPath:"common.v1.broker\
OrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/restat\
ed/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var T=P===e}else var T=!0}else
return p.errors=[{instancePath:t+"/legs/"+d+"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"\
type",params:{type:"object"}}],!1;var o=A===e}else var o=!0;if(o){if(w.sentAt!==void 0){let c=w.sentAt,A=e;if(e===e)if(typeof c==
"string"){if(f(c)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/sentAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/sentAt",schemaPath:"common\
.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04\
|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return p.errors=[{instancePath:t+"/legs/"+d+"/sentAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var o=A===e}else var o=!0;if(o)if(w.resolved!==void 0){let c=w.resolved,A=e;if(e===A)if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let H;if(c.requestId===void 0&&(H="requestId")||c.verdict===void 0&&(H="verdict")||c.clOrdId===void 0&&
(H="clOrdId")||c.attempt===void 0&&(H="attempt"))return p.errors=[{instancePath:t+"/legs/"+d+"/resolved",schemaPath:"#/p\
roperties/legs/items/properties/resolved/required",keyword:"required",params:{missingProperty:H}}],!1;if(c.requestId!==void 0){
let h=c.requestId,P=e;if(e===e)if(typeof h=="string"){if(!O.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/resolv\
ed/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/resolved/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var q=P===e}else var q=!0;if(q){if(c.verdict!==void 0){let h=c.verdict,P=e;if(!(h==="placed"||h==="never_p\
laced"||h==="send_again"||h==="give_up"))return p.errors=[{instancePath:t+"/legs/"+d+"/resolved/verdict",schemaPath:"#/p\
roperties/legs/items/properties/resolved/properties/verdict/enum",keyword:"enum",params:{allowedValues:yr.properties.legs.
items.properties.resolved.properties.verdict.enum}}],!1;var q=P===e}else var q=!0;if(q){if(c.clOrdId!==void 0){let h=c.clOrdId,
P=e;if(e===e)if(typeof h=="string"){if(!Xe.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/resolved/clOrdId",schemaPath:"\
common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/resolved/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var q=P===
e}else var q=!0;if(q)if(c.attempt!==void 0){let h=c.attempt,P=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))
return p.errors=[{instancePath:t+"/legs/"+d+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/resolved/\
properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof h=="number"&&isFinite(h)){if(h>9007199254740991||
isNaN(h))return p.errors=[{instancePath:t+"/legs/"+d+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/\
resolved/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(h<1||isNaN(
h))return p.errors=[{instancePath:t+"/legs/"+d+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/resolv\
ed/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var q=P===e}else var q=!0}}}else return p.
errors=[{instancePath:t+"/legs/"+d+"/resolved",schemaPath:"#/properties/legs/items/properties/resolved/type",keyword:"ty\
pe",params:{type:"object"}}],!1;var o=A===e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return p.errors=[{instancePath:t+
"/legs/"+d,schemaPath:"#/properties/legs/items/type",keyword:"type",params:{type:"object"}}],!1;var m=fr===e;if(!m)break}}else
return p.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=K===
e}else var s=!0;if(s){if(r.requests!==void 0){let j=r.requests,K=e;if(e===K)if(Array.isArray(j)){var V=!0;let Ce=j.length;
for(let d=0;d<Ce;d++){let w=e;if(typeof j[d]!="string")return p.errors=[{instancePath:t+"/requests/"+d,schemaPath:"#/pro\
perties/requests/items/type",keyword:"type",params:{type:"string"}}],!1;var V=w===e;if(!V)break}}else return p.errors=[{
instancePath:t+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=K===e}else
var s=!0;if(s){if(r.pendingCancel!==void 0){let j=r.pendingCancel,K=e;if(e===e)if(typeof j=="string"){if(!O.test(j))return p.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.fees!==void 0){let j=r.fees,K=e;if(e===e)if(typeof j==
"string"){if(f(j)>64)return p.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!Y.test(j))return p.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){
if(r.receivedAt!==void 0){let j=r.receivedAt,K=e;if(e===e)if(typeof j=="string"){if(f(j)>30)return p.errors=[{instancePath:t+
"/receivedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(j))return p.
errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/receivedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.updatedAt!==void 0){
let j=r.updatedAt,K=e;if(e===e)if(typeof j=="string"){if(f(j)>30)return p.errors=[{instancePath:t+"/updatedAt",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(j))return p.errors=[{instancePath:t+
"/updatedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|1\
2)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-\
5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",
keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s)if(r.reason!==void 0){let j=e;L(r.reason,{instancePath:t+
"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=j===
e}else var s=!0}}}}}}}}}}}}else return p.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return p.errors=i,e===0}var $t=sr;function sr(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return sr.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return sr.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return sr.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return sr.errors=i,e===0}var qt=Me,At={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function Me(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let i=null,e=0;if(_(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),
e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return Me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return Me.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Me.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:At.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}else return Me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=i,e===0}var Lt=je,Dt={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function je(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:
i.concat(_.errors),e=i.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return je.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return je.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return je.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Dt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return je.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return je.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return je.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return je.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return je.errors=i,e===0}var jt=or;function or(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return or.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return or.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return or.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return or.errors=i,e===0}var Ot=Le;function Le(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return Le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return Le.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return Le.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return Le.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Le.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(f(o)>128)return Le.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return Le.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.
errors=i,e===0}var Tt=J;function J(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.execRefId===void 0&&
(o="execRefId")||r.lastQty===void 0&&(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return J.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade_correct")return J.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)
return J.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(f(a)<1)return J.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="st\
ring"){if(f(a)>29)return J.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!ee.test(a))return J.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return J.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.
test(a))return J.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.
brokerCumQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return J.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(a))return J.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="\
string"){if(f(a)>64)return J.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!Y.test(a))return J.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let a=r.execRefId,n=e;if(e===n)if(typeof a=="string"){if(f(a)>128)return J.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return J.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return J.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!ue.test(a))return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.instrumentLegs!==
void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){var m=!0;let u=a.length;for(let l=0;l<u;l++){let b=e;oe(
a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,rootData:y})||(i=i===null?oe.errors:i.concat(
oe.errors),e=i.length);var m=b===e;if(!m)break}}else return J.errors=[{instancePath:t+"/instrumentLegs",schemaPath:"#/pr\
operties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return J.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=i,e===0}var Qt=te;function te(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.lastQty===void 0&&
(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="trade")return te.errors=[{instancePath:t+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.execId!==void 0){let a=r.execId,n=e;if(e===e)if(typeof a=="string"){if(f(a)>128)return te.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(a)<1)return te.errors=
[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let a=r.lastQty,n=e;if(e===e)if(typeof a=="string"){if(f(a)>29)return te.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!ee.test(a))return te.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.errors=[{instancePath:t+
"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let a=r.lastPx,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return te.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(a))return te.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return te.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let a=r.brokerCumQty,n=e;if(e===
e)if(typeof a=="string"){if(f(a)>30)return te.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(a))return te.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return te.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let a=r.fees,n=e;if(e===e)if(typeof a=="string"){if(f(a)>64)return te.errors=[
{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
a))return te.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return te.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let a=r.leavesQty,
n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return te.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.deci\
mal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ue.test(a))return te.errors=[{instancePath:t+"/leavesQty",
schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else
return te.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s)if(r.instrumentLegs!==void 0){let a=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(a)){
var m=!0;let u=a.length;for(let l=0;l<u;l++){let b=e;oe(a[l],{instancePath:t+"/instrumentLegs/"+l,parentData:a,parentDataProperty:l,
rootData:y})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var m=b===e;if(!m)break}}else return te.errors=[{instancePath:t+
"/instrumentLegs",schemaPath:"#/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else
var s=!0}}}}}}}else return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.
errors=i,e===0}var Ft=ar;function ar(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ar.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return ar.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return ar.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ar.errors=i,e===0}var St=Ue;function Ue(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(_(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(i=i===null?_.errors:i.concat(_.errors),e=i.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Ue.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Ue.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=i===null?
L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0}}else return Ue.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=i,e===0}var Ct=Oe;function Oe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return Oe.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let n=r.orders,v=e;if(e===v)if(Array.isArray(
n)){var s=!0;let u=n.length;for(let l=0;l<u;l++){let b=e;p(n[l],{instancePath:t+"/orders/"+l,parentData:n,parentDataProperty:l,
rootData:y})||(i=i===null?p.errors:i.concat(p.errors),e=i.length);var s=b===e;if(!s)break}}else return Oe.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=v===e}else var m=!0;if(m){
if(r.events!==void 0){let n=r.events,v=e;if(e===v)if(Array.isArray(n)){var o=!0;let l=n.length;for(let b=0;b<l;b++){let F=n[b],
x=e;if(e===x&&!(F&&typeof F=="object"&&!Array.isArray(F)))return Oe.errors=[{instancePath:t+"/events/"+b,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=x===e;if(!o)break}}else return Oe.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=v===e}else
var m=!0;if(m){if(r.next!==void 0){let n=r.next,v=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Oe.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof n==
"number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return Oe.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=v===e}else var m=!0;if(m)if(r.
error!==void 0){let n=e;L(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(i=i===
null?L.errors:i.concat(L.errors),e=i.length);var m=n===e}else var m=!0}}}else return Oe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=i,e===0}var Et=ge;function ge(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!O.test(o))return ge.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return ge.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!O.test(o))return ge.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ge.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return ge.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return ge.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return ge.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return ge.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return ge.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ge.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return ge.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return ge.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=i,e===0}var Zt=ne;function ne(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return ne.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(f(o)>64)return ne.errors=[{instancePath:t+"/account",schemaPath:"#/proper\
ties/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return ne.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(f(o)>256)return ne.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return ne.errors=[{instancePath:t+"/sub\
ject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ne.errors=
[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ne.errors=[{instancePath:t+"/requestSeq",schemaPath:"\
#/properties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))
return ne.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!O.test(o))return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!O.test(o))return ne.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/reque\
stId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(i=
i===null?L.errors:i.concat(L.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===
e)if(typeof o=="string"){if(f(o)>30)return ne.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!N.test(o))return ne.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[\
1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ne.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return ne.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return ne.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(f(o)>512)return ne.errors=[{instancePath:t+"/ex\
cerpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return ne.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=i,e===
0}var Nt=G;function G(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return G.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,n=e;if(e===e)if(typeof a=="\
string"){if(f(a)>128)return G.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return G.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,n=e;if(e===n)if(typeof a==
"string"){if(f(a)>64)return G.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return G.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,n=e;if(e===e)if(typeof a==
"string"){if(f(a)>30)return G.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!N.test(a))return G.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,n=e;if(e===e)if(typeof a=="string"){if(f(a)>30)return G.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!N.test(a))return G.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,n=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return G.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return G.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=n===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return G.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return G.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.counters!==
void 0){let a=r.counters,n=e;if(e===n)if(a&&typeof a=="object"&&!Array.isArray(a))for(let u in a){let l=a[u],b=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return G.errors=[{instancePath:t+"/counters/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&
typeof l=="number"&&isFinite(l)&&(l>9007199254740991||isNaN(l)))return G.errors=[{instancePath:t+"/counters/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=b===e;if(!m)break}else return G.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0;if(s)if(r.operatorSeq!==
void 0){let a=r.operatorSeq,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return G.errors=[{instancePath:t+
"/operatorSeq",schemaPath:"#/properties/operatorSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return G.errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/pro\
perties/operatorSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return G.
errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/properties/operatorSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=n===e}else var s=!0}}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return G.errors=i,e===0}var Rt=ir;function ir(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return ir.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let v=0;v<n;v++){let u=e;G(o[v],{instancePath:t+"/workers/"+v,parentData:o,parentDataProperty:v,
rootData:y})||(i=i===null?G.errors:i.concat(G.errors),e=i.length);var s=u===e;if(!s)break}}else return ir.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return ir.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ir.errors=i,e===0}var Xt={"account-updated.v1":Tr,
"accounts-answer.v1":Fr,"broker-account.v1":Sr,"broker-status.v1":Cr,"brokers-answer.v1":Nr,"leg-routed.v1":Rr,"open-ord\
ers-answer.v1":Ur,"open-orders-query.v1":Br,"operator-alert.v1":Gr,"operator-kill.v1":Jr,"operator-resolve.v1":Kr,"opera\
tor-resume.v1":Yr,"order-calculated.v1":et,"order-cancel-rejected.v1":rt,"order-cancel-requested.v1":tt,"order-canceled.\
v1":st,"order-done-for-day.v1":ot,"order-expired.v1":at,"order-held.v1":it,"order-new.v1":nt,"order-pending-cancel.v1":mt,
"order-pending-new.v1":ct,"order-pending-replace.v1":lt,"order-received.v1":pt,"order-refused.v1":dt,"order-rejected.v1":ft,
"order-replace-rejected.v1":ut,"order-replace-requested.v1":yt,"order-replaced.v1":vt,"order-request-refused.v1":gt,"ord\
er-requested.v1":wt,"order-resolved.v1":Pt,"order-restated.v1":_t,"order-state.v1":It,"order-stopped.v1":$t,"order-submi\
t-unknown.v1":qt,"order-submitting.v1":Lt,"order-suspended.v1":jt,"order-trade-cancel.v1":Ot,"order-trade-correct.v1":Tt,
"order-trade.v1":Qt,"order-triggered.v1":Ft,"order-unexplained.v1":St,"orders-answer.v1":Ct,"orders-query.v1":Et,"reques\
t-refused.v1":Zt,"worker-status.v1":Nt,"workers-answer.v1":Rt};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = Xt;
